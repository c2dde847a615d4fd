package uk.redress.reminders;

import java.time.LocalDate;
import uk.redress.kernel.ComplaintNumber;

/** A reminder as the work list shows it: what it says, since when, and of which complaint. */
public record Reminder(ComplaintNumber number, String summary, String sentence, LocalDate fallsOn, LocalDate dueOn) {}
