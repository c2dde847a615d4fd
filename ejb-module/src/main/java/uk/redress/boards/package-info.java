/**
 * Whoever steers the programme or holds it to account: boards, sub-groups, committees. Who belongs to them, when they
 * meet and what is prepared for it; what they decide about an action of a plan is improvement's.
 */
@NullMarked
package uk.redress.boards;

import org.jspecify.annotations.NullMarked;
