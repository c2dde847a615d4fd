package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.redress.clock.ClockFixtures.COMPLAINT;
import static uk.redress.clock.ClockFixtures.DAY_TEN;
import static uk.redress.clock.ClockFixtures.DAY_TWENTY;
import static uk.redress.clock.ClockFixtures.RECEIVED;
import static uk.redress.clock.ClockFixtures.anAcknowledgementClock;
import static uk.redress.clock.ClockFixtures.anExtendedClock;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

class ReadingClocksTest {

    private final ReadingClocks reading = new ReadingClocks();

    @BeforeEach
    void one_complaint_may_be_seen() {
        ClocksInMemory clocks = new ClocksInMemory();
        clocks.add(anAcknowledgementClock());
        clocks.add(anExtendedClock());
        reading.clocks = clocks;
        reading.calendars = new Calendars();
        reading.calendars.stored = new BankHolidaysInMemory();
        reading.visible = COMPLAINT::equals;
        onTheDay(LocalDate.of(2026, 12, 7));
    }

    @Test
    void why_this_date_tells_start_count_extension_and_what_is_left() {
        WhyThisDate why = reading.why(COMPLAINT, ClockKind.LOCAL_RESOLUTION);

        assertThat(why.clock().startedOn()).isEqualTo(RECEIVED);
        assertThat(why.count().to()).isEqualTo(DAY_TWENTY);
        assertThat(why.count().workingDays()).isEqualTo(20);
        assertThat(why.beforeExtension()).contains(DAY_TEN);
        assertThat(why.clock().extension()).hasValueSatisfying(extension -> {
            assertThat(extension.approvedBy()).isEqualTo("A manager");
            assertThat(extension.reason()).isEqualTo("Two social workers have to be heard.");
        });
        assertThat(why.workingDaysLeft()).hasValue(9);
        assertThat(why.isLate()).isFalse();
    }

    @Test
    void a_late_clock_says_by_how_many_working_days() {
        WhyThisDate why = reading.why(COMPLAINT, ClockKind.ACKNOWLEDGEMENT);

        assertThat(why.isLate()).isTrue();
        assertThat(why.workingDaysLeft()).hasValue(-9);
    }

    @Test
    void a_complaint_hidden_from_the_person_is_not_found_and_neither_is_one_that_does_not_exist() {
        ComplaintNumber hidden = new ComplaintNumber("CS-2026-0002");

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> reading.of(hidden))
                .withMessage("Complaint CS-2026-0002 was not found.");
    }

    @Test
    void all_clocks_of_a_complaint_are_explained_in_the_order_they_started() {
        assertThat(reading.of(COMPLAINT))
                .extracting(why -> why.clock().kind())
                .containsExactly(ClockKind.ACKNOWLEDGEMENT, ClockKind.LOCAL_RESOLUTION);
    }

    @Test
    void the_calculator_counts_forward_and_for_a_negative_number_back() {
        assertThat(reading.count(RECEIVED, 25).to()).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(reading.count(RECEIVED, -10).to()).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(reading.between(RECEIVED, DAY_TEN).workingDays()).isEqualTo(10);
    }

    @Test
    void a_number_nobody_means_is_refused_in_words() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reading.count(RECEIVED, 1000))
                .withMessage("Give a number of working days between -999 and 999.");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> reading.count(RECEIVED, Integer.MIN_VALUE));
    }

    @Test
    void a_list_shows_nothing_where_the_calendar_ends() {
        assertThat(reading.workingDaysLeft(DAY_TEN)).hasValue(-1);

        onTheDay(LocalDate.of(2029, 2, 1));

        assertThat(reading.workingDaysLeft(DAY_TEN)).isEmpty();
    }

    private void onTheDay(LocalDate day) {
        reading.today = new Today(Clock.fixed(Today.startOf(day), Today.ENGLAND));
    }
}
