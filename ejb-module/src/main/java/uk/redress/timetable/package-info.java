/**
 * Everything that happens by itself, on one page, and nothing else: each line calls a use case that can be called twice
 * without harm. The timers of the procedure are in the diagrams.
 */
@NullMarked
package uk.redress.timetable;

import org.jspecify.annotations.NullMarked;
