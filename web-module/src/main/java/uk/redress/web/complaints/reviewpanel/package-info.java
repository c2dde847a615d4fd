/**
 * The pages of stage 3: one page and one bean an act, each a form and one call, as in {@code web.complaints}, and what the
 * complaint's own page shows of the review panel. No rule belongs here.
 */
@NullMarked
package uk.redress.web.complaints.reviewpanel;

import org.jspecify.annotations.NullMarked;
