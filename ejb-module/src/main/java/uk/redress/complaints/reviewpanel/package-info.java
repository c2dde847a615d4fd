/**
 * Stage 3: the request for a review panel, who sits on it, when it meets, what it recommends and how the authority answers.
 * How long each step may take is the clock's; what was promised because of it is kept by the improvement work.
 */
@NullMarked
package uk.redress.complaints.reviewpanel;

import org.jspecify.annotations.NullMarked;
