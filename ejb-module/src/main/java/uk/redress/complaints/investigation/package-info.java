/**
 * Stage 2: the request, who investigates, the statement of complaint, both reports and the adjudication. How long it may
 * take is the clock's; what was promised because of it is kept by the improvement work.
 */
@NullMarked
package uk.redress.complaints.investigation;

import org.jspecify.annotations.NullMarked;
