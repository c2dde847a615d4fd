/**
 * How a complaint came in: whether a child is at risk, who complains and for whom, and whether the matter belongs to the
 * procedure. One page an act, and what the page of a complaint shows of it.
 */
@NullMarked
package uk.redress.web.complaints.intake;

import org.jspecify.annotations.NullMarked;
