/**
 * What a council may choose for itself: its name and colours, how soon it acknowledges, how large an upload may be. Each
 * setting has a default, a rule for what it may be, and a history of who changed it. What the law fixes is code and does
 * not belong here; letters and the calendar have pages of their own.
 */
@NullMarked
package uk.redress.settings;

import org.jspecify.annotations.NullMarked;
