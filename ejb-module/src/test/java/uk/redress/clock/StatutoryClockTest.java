package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.redress.clock.ClockFixtures.CALENDAR;
import static uk.redress.clock.ClockFixtures.COMPLAINT;
import static uk.redress.clock.ClockFixtures.DAY_TEN;
import static uk.redress.clock.ClockFixtures.DAY_TWENTY;
import static uk.redress.clock.ClockFixtures.RECEIVED;
import static uk.redress.clock.ClockFixtures.aClock;
import static uk.redress.clock.ClockFixtures.anAcknowledgementClock;
import static uk.redress.clock.ClockFixtures.anExtendedClock;
import static uk.redress.clock.ClockFixtures.anExtension;
import static uk.redress.clock.ClockFixtures.anExtensionApprovedOn;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Refused;

class StatutoryClockTest {

    @Test
    void it_is_due_ten_working_days_after_receipt() {
        assertThat(aClock().dueOn()).isEqualTo(DAY_TEN);
    }

    @Test
    void an_extension_moves_it_to_day_twenty_counted_from_the_start() {
        StatutoryClock clock = aClock();

        assertThat(clock.extend(anExtension(), CALENDAR))
                .contains(new DeadlineMoved(
                        COMPLAINT,
                        ClockKind.LOCAL_RESOLUTION,
                        DAY_TEN,
                        DAY_TWENTY,
                        "Extended to 20 working days in total: Two social workers have to be heard."));
        assertThat(clock.dueOn()).isEqualTo(DAY_TWENTY);
    }

    @Test
    void it_may_be_extended_once() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> anExtendedClock().extend(anExtension(), CALENDAR))
                .withMessageContaining("already been extended");
    }

    @Test
    void it_may_be_extended_on_its_last_day_but_not_the_day_after() {
        assertThat(aClock().extend(anExtensionApprovedOn(DAY_TEN), CALENDAR)).isPresent();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> aClock().extend(anExtensionApprovedOn(DAY_TEN.plusDays(1)), CALENDAR))
                .withMessageContaining("by the end of the last day, 4 December 2026");
    }

    @Test
    void an_extension_approved_before_the_start_is_a_slip() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> aClock().extend(anExtensionApprovedOn(RECEIVED.minusDays(1)), CALENDAR))
                .withMessageContaining("before the clock started on 20 November 2026");
    }

    @Test
    void an_extension_needs_a_reason() {
        Extension silent = new Extension(20, " ", "An officer", "A manager", DAY_TEN);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> aClock().extend(silent, CALENDAR))
                .withMessageContaining("needs a reason");
    }

    @Test
    void twenty_working_days_are_the_most_the_regulations_allow() {
        Extension tooMuch = new Extension(21, "It is complicated.", "An officer", "A manager", DAY_TEN);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> aClock().extend(tooMuch, CALENDAR))
                .withMessageContaining("at most 20 working days");
    }

    @Test
    void a_refused_extension_leaves_everything_as_it_was() {
        StatutoryClock clock = aClock();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> clock.extend(anExtensionApprovedOn(DAY_TWENTY), CALENDAR));
        assertThat(clock.dueOn()).isEqualTo(DAY_TEN);
        assertThat(clock.asOthersSeeIt().isExtended()).isFalse();
    }

    @Test
    void an_acknowledgement_cannot_be_extended() {
        StatutoryClock clock = anAcknowledgementClock();
        Extension extension = anExtensionApprovedOn(RECEIVED);

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> clock.extend(extension, CALENDAR));
    }

    @Test
    void it_stops_once() {
        StatutoryClock clock = aClock();
        clock.stop(DAY_TEN);

        assertThat(clock.isRunning()).isFalse();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> clock.stop(DAY_TEN))
                .withMessage("This clock stopped on 4 December 2026.");
    }

    @Test
    void it_cannot_stop_before_it_started() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> aClock().stop(RECEIVED.minusDays(1)))
                .withMessageContaining("before the clock started");
    }

    @Test
    void it_may_stop_on_the_day_it_started_or_on_a_sunday() {
        StatutoryClock sameDay = aClock();
        sameDay.stop(RECEIVED);
        StatutoryClock sunday = aClock();
        sunday.stop(LocalDate.of(2026, 11, 22));

        assertThat(sameDay.isRunning()).isFalse();
        assertThat(sunday.isRunning()).isFalse();
    }

    @Test
    void a_stopped_clock_is_not_extended() {
        StatutoryClock clock = aClock();
        clock.stop(RECEIVED);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> clock.extend(anExtension(), CALENDAR))
                .withMessageContaining("has stopped");
    }

    @Test
    void a_corrected_date_of_receipt_moves_the_deadline_and_says_why() {
        StatutoryClock clock = aClock();
        LocalDate monday = LocalDate.of(2026, 11, 23);

        assertThat(clock.startedInstead(monday, CALENDAR, "The postmark says Monday."))
                .contains(new DeadlineMoved(
                        COMPLAINT,
                        ClockKind.LOCAL_RESOLUTION,
                        DAY_TEN,
                        LocalDate.of(2026, 12, 7),
                        "The postmark says Monday."));
    }

    @Test
    void a_correction_over_a_weekend_moves_nothing() {
        StatutoryClock clock = aClock();

        assertThat(clock.startedInstead(LocalDate.of(2026, 11, 22), CALENDAR, "It came on Sunday."))
                .isEmpty();
        assertThat(clock.dueOn()).isEqualTo(DAY_TEN);
    }

    @Test
    void counted_again_by_the_same_calendar_it_stays() {
        assertThat(anExtendedClock().recount(CALENDAR, "Nothing has changed.")).isEmpty();
    }

    @Test
    void an_extended_clock_is_counted_again_with_its_extension() {
        assertThat(anExtendedClock().computed(CALENDAR)).isEqualTo(DAY_TWENTY);
    }

    @Test
    void one_that_begins_again_knows_nothing_of_the_time_before() {
        StatutoryClock clock = anExtendedClock();
        clock.callOff(DAY_TEN);

        clock.beginAgain(RECEIVED, CALENDAR);

        assertThat(clock.isRunning()).isTrue();
        assertThat(clock.dueOn()).isEqualTo(DAY_TEN);
        assertThat(clock.asOthersSeeIt().isExtended()).isFalse();
        assertThat(clock.asOthersSeeIt().calledOff()).isFalse();
    }

    @Test
    void the_papers_of_a_panel_are_due_ten_working_days_before_it() {
        LocalDate panel = LocalDate.of(2027, 1, 6);
        StatutoryClock papers =
                new StatutoryClock(COMPLAINT, ClockKind.PANEL_PAPERS, panel, WorkingDays.of(10), CALENDAR);

        assertThat(papers.dueOn()).isEqualTo(LocalDate.of(2026, 12, 18));
        papers.stop(LocalDate.of(2026, 12, 10));
        assertThat(papers.asOthersSeeIt().isLateOn(panel)).isFalse();
    }

    @Test
    void papers_that_went_out_nine_working_days_before_the_panel_are_late() {
        StatutoryClock papers = new StatutoryClock(
                COMPLAINT, ClockKind.PANEL_PAPERS, LocalDate.of(2027, 1, 6), WorkingDays.of(10), CALENDAR);

        papers.stop(LocalDate.of(2026, 12, 21));

        assertThat(papers.asOthersSeeIt().isLateOn(LocalDate.of(2026, 12, 21))).isTrue();
    }
}
