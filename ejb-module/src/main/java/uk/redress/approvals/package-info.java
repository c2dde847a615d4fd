/**
 * Decisions that a named person takes for somebody else. Knows who asked, who must decide, by when, and what exactly was
 * to be decided; what a decision then changes is the business of the capability that asked, which implements
 * {@link uk.redress.approvals.Approvable}.
 */
@NullMarked
package uk.redress.approvals;

import org.jspecify.annotations.NullMarked;
