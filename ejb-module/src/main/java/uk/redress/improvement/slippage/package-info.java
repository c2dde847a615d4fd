/**
 * What a board accepted and what shows since that it has slipped back: noticed by a sweep, decided by people. Opening an
 * action again is a decision of the board like any other and a matter of {@code improvement}.
 */
@NullMarked
package uk.redress.improvement.slippage;

import org.jspecify.annotations.NullMarked;
