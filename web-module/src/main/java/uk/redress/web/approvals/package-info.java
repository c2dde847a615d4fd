/** The page of somebody who is asked to decide, and of those who wait for it. */
@NullMarked
package uk.redress.web.approvals;

import org.jspecify.annotations.NullMarked;
