/**
 * The pages of the improvement programme. They show what its use cases and read sides answer; what a role may do is
 * decided there.
 */
@NullMarked
package uk.redress.web.programme;

import org.jspecify.annotations.NullMarked;
