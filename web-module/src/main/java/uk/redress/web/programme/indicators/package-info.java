/**
 * The pages of what the improvement programme is measured by: the list, one indicator with its chart, and the forms. What
 * a colour or a move means is decided in {@code indicators}; here it gets its words and its place on the page.
 */
@NullMarked
package uk.redress.web.programme.indicators;

import org.jspecify.annotations.NullMarked;
