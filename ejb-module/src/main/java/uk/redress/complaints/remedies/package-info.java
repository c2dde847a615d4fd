/**
 * What is offered to put a complaint right, in the Ombudsman's order: an apology, putting it right, a payment, and a change of
 * the service, which is always considered. A payment is approved before it is offered; a change is an action of the
 * improvement work, reached through {@link uk.redress.complaints.PromisedActions}.
 */
@NullMarked
package uk.redress.complaints.remedies;

import org.jspecify.annotations.NullMarked;
