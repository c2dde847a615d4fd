package uk.redress.clock;

/** A day or a year was added to the stored calendar, or a day taken out; what was read before is out of date. */
record CalendarChanged() {}
