/**
 * A plan that comes as a table: every cell is read, how it was read is shown, and what was assumed is said and can be
 * corrected. Nothing here marks an action as done; what a plan says of that is kept as its own words.
 */
@NullMarked
package uk.redress.improvement.planimport;

import org.jspecify.annotations.NullMarked;
