/** The work list: what is to be done next, by whom and by when. */
@NullMarked
package uk.redress.web.work;

import org.jspecify.annotations.NullMarked;
