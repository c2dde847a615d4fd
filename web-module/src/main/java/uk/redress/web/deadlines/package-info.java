/**
 * Why a date is what it is, and the calculator that counts any other. Both only show what the clock explains; nothing is
 * counted here.
 */
@NullMarked
package uk.redress.web.deadlines;

import org.jspecify.annotations.NullMarked;
