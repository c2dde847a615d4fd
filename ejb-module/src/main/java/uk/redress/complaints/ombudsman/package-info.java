/**
 * The Ombudsman: a case taken up after the procedure or referred early by both sides, its enquiries, the decision, and the
 * remedies that were agreed. What a remedy is worth in money, and that it is done, is kept elsewhere.
 */
@NullMarked
package uk.redress.complaints.ombudsman;

import org.jspecify.annotations.NullMarked;
