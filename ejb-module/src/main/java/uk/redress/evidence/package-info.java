/**
 * The evidence of the improvement programme: what was given, what it shows, who looked at it and what it backs, each with
 * the time it was so. What is asked to be shown, and whether it is shown enough, is the business of those who use it.
 */
@NullMarked
package uk.redress.evidence;

import org.jspecify.annotations.NullMarked;
