package uk.redress.clock;

import java.time.LocalDate;
import uk.redress.kernel.ComplaintNumber;

/** Clocks as tests like them: a stage 1 complaint received on Friday 20 November 2026, due on 4 December. */
final class ClockFixtures {

    static final ComplaintNumber COMPLAINT = new ComplaintNumber("CS-2026-0001");
    static final LocalDate RECEIVED = LocalDate.of(2026, 11, 20);
    static final LocalDate DAY_TEN = LocalDate.of(2026, 12, 4);
    static final LocalDate DAY_TWENTY = LocalDate.of(2026, 12, 18);
    static final WorkingCalendar CALENDAR = EnglandAndWales.calendar();

    private ClockFixtures() {}

    static StatutoryClock aClock() {
        return new StatutoryClock(
                COMPLAINT, ClockKind.LOCAL_RESOLUTION, RECEIVED, Timescales.LOCAL_RESOLUTION.usual(), CALENDAR);
    }

    static StatutoryClock anAcknowledgementClock() {
        return new StatutoryClock(
                COMPLAINT, ClockKind.ACKNOWLEDGEMENT, RECEIVED, Timescales.ACKNOWLEDGEMENT.usual(), CALENDAR);
    }

    static StatutoryClock anExtendedClock() {
        StatutoryClock clock = aClock();
        clock.extend(anExtension(), CALENDAR);
        return clock;
    }

    static Extension anExtension() {
        return anExtensionApprovedOn(DAY_TEN);
    }

    static Extension anExtensionApprovedOn(LocalDate day) {
        return new Extension(20, "Two social workers have to be heard.", "An officer", "A manager", day);
    }
}
