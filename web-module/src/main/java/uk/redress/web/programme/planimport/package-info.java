/**
 * The pages by which a plan comes in as a table: choose it, look at how each cell was read, correct, accept; and those on
 * which one sees later what the plan wrote and what it leaves open. What a cell means is decided in the improvement
 * capability.
 */
@NullMarked
package uk.redress.web.programme.planimport;

import org.jspecify.annotations.NullMarked;
