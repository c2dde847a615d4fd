/**
 * Says in time that something is due: an editable ladder of reminders over the clocks, each rung once a clock. Reminders
 * are not steps of the procedure; nothing waits for them and nothing is decided by them.
 */
@NullMarked
package uk.redress.reminders;

import org.jspecify.annotations.NullMarked;
