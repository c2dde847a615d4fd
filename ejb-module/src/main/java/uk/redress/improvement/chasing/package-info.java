/**
 * The ladder by which the month's update of an action is chased: its lead is asked, asked again, and then others are told.
 * That an update is asked for at all is a matter of the diagram; here is what follows when nobody gives it.
 */
@NullMarked
package uk.redress.improvement.chasing;

import org.jspecify.annotations.NullMarked;
