/**
 * What comes out of the minutes of a meeting: decisions, the action list that is carried from meeting to meeting, and what
 * the body wants to be told.
 */
@NullMarked
package uk.redress.boards.minutes;

import org.jspecify.annotations.NullMarked;
