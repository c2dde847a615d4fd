/**
 * What an investigation, a review panel or the Ombudsman recommends, and what the authority answers. What it accepts
 * becomes an action of the improvement work, which keeps it from then on.
 */
@NullMarked
package uk.redress.complaints.recommendations;

import org.jspecify.annotations.NullMarked;
