package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static uk.redress.clock.ClockFixtures.COMPLAINT;
import static uk.redress.clock.ClockFixtures.DAY_TEN;
import static uk.redress.clock.ClockFixtures.DAY_TWENTY;
import static uk.redress.clock.ClockFixtures.RECEIVED;
import static uk.redress.clock.ClockKind.ACKNOWLEDGEMENT;
import static uk.redress.clock.ClockKind.INVESTIGATION;
import static uk.redress.clock.ClockKind.INVESTIGATION_FROM_STATEMENT;
import static uk.redress.clock.ClockKind.LOCAL_RESOLUTION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

class RunningClocksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ComplaintNumber ANOTHER = new ComplaintNumber("CS-2026-0002");

    private final ClocksInMemory stored = new ClocksInMemory();
    private final Heard<DeadlineMoved> moved = new Heard<>();
    private final RunningClocks clocks = new RunningClocks();

    @BeforeEach
    void a_complaint_has_been_received() {
        clocks.clocks = stored;
        clocks.calendars = new Calendars();
        clocks.calendars.stored = new BankHolidaysInMemory();
        clocks.today = new Today(Clock.fixed(Today.startOf(TODAY), Today.ENGLAND));
        clocks.moved = moved;
        clocks.start(COMPLAINT, ACKNOWLEDGEMENT, RECEIVED, WorkingDays.of(2));
        clocks.start(COMPLAINT, LOCAL_RESOLUTION, RECEIVED, WorkingDays.of(10));
    }

    @Test
    void starting_answers_with_the_last_day() {

        assertThat(clocks.start(ANOTHER, LOCAL_RESOLUTION, RECEIVED, WorkingDays.of(10)))
                .isEqualTo(DAY_TEN);
    }

    @Test
    void a_clock_that_would_end_beyond_the_known_calendar_is_not_started() {
        LocalDate lateIn2028 = LocalDate.of(2028, 12, 20);
        WorkingDays ten = WorkingDays.of(10);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> clocks.start(ANOTHER, LOCAL_RESOLUTION, lateIn2028, ten));
        assertThat(clocks.find(ANOTHER, LOCAL_RESOLUTION)).isEmpty();
    }

    @Test
    void extending_tells_whoever_waits_for_the_deadline() {
        assertThat(extend()).isEqualTo(DAY_TWENTY);
        assertThat(moved.all())
                .containsExactly(new DeadlineMoved(
                        COMPLAINT,
                        LOCAL_RESOLUTION,
                        DAY_TEN,
                        DAY_TWENTY,
                        "Extended to 20 working days in total: Two social workers have to be heard."));
    }

    @Test
    void extending_one_clock_leaves_the_other() {
        extend();

        assertThat(clocks.called(COMPLAINT, ACKNOWLEDGEMENT).isExtended()).isFalse();
        assertThat(clocks.called(COMPLAINT, LOCAL_RESOLUTION).extension())
                .hasValueSatisfying(
                        extension -> assertThat(extension.approvedBy()).isEqualTo("A manager"));
    }

    @Test
    void stopping_answers_with_the_clock_as_it_stopped() {
        RunningClock stopped = clocks.stop(COMPLAINT, LOCAL_RESOLUTION, DAY_TEN.plusDays(1));

        assertThat(stopped.stoppedOn()).isEqualTo(DAY_TEN.plusDays(1));
        assertThat(stopped.isLateOn(RECEIVED)).isTrue();
        assertThat(clocks.running()).extracting(RunningClock::kind).containsExactly(ACKNOWLEDGEMENT);
    }

    @Test
    void of_two_clocks_of_stage_two_the_one_from_the_request_leads_until_it_is_told_otherwise() {
        LocalDate fromRequest = clocks.start(COMPLAINT, INVESTIGATION, RECEIVED, WorkingDays.of(25));
        LocalDate fromStatement =
                clocks.start(COMPLAINT, INVESTIGATION_FROM_STATEMENT, RECEIVED.plusDays(7), WorkingDays.of(25));
        assertThat(clocks.leading(COMPLAINT, INVESTIGATION_FROM_STATEMENT).kind())
                .isEqualTo(INVESTIGATION);

        assertThat(clocks.wouldLead(COMPLAINT, INVESTIGATION_FROM_STATEMENT, "Chosen"))
                .hasValueSatisfying(move -> assertThat(move.to()).isEqualTo(fromStatement));
        assertThat(moved.all()).isEmpty();
        clocks.lead(COMPLAINT, INVESTIGATION_FROM_STATEMENT, "Chosen");

        assertThat(clocks.leading(COMPLAINT, INVESTIGATION).dueOn()).isEqualTo(fromStatement);
        assertThat(clocks.called(COMPLAINT, INVESTIGATION).dueOn()).isEqualTo(fromRequest);
        assertThat(moved.all())
                .containsExactly(new DeadlineMoved(
                        COMPLAINT, INVESTIGATION_FROM_STATEMENT, fromRequest, fromStatement, "Chosen"));
    }

    @Test
    void a_clock_that_has_stopped_takes_no_lead_and_gives_none_up() {
        clocks.start(COMPLAINT, INVESTIGATION, RECEIVED, WorkingDays.of(25));
        clocks.start(COMPLAINT, INVESTIGATION_FROM_STATEMENT, RECEIVED.plusDays(7), WorkingDays.of(25));
        clocks.endAll(COMPLAINT, RECEIVED.plusDays(8));

        assertThat(clocks.lead(COMPLAINT, INVESTIGATION_FROM_STATEMENT, "Chosen"))
                .isEmpty();

        assertThat(clocks.leading(COMPLAINT, INVESTIGATION).kind()).isEqualTo(INVESTIGATION);
        assertThat(moved.all()).isEmpty();
    }

    @Test
    void another_number_of_days_counts_from_the_same_start() {
        assertThat(clocks.givenInstead(COMPLAINT, LOCAL_RESOLUTION, WorkingDays.of(20), "Chosen"))
                .hasValueSatisfying(move -> assertThat(move.to()).isEqualTo(DAY_TWENTY));
        assertThat(clocks.givenInstead(COMPLAINT, LOCAL_RESOLUTION, WorkingDays.of(20), "Again"))
                .isEmpty();
        assertThat(moved.all()).hasSize(1);
    }

    @Test
    void withdrawing_calls_off_what_still_runs_and_leaves_what_was_met() {
        clocks.stop(COMPLAINT, ACKNOWLEDGEMENT, RECEIVED);

        clocks.endAll(COMPLAINT, DAY_TEN);

        assertThat(clocks.running()).isEmpty();
        assertThat(clocks.called(COMPLAINT, ACKNOWLEDGEMENT).calledOff()).isFalse();
        assertThat(clocks.called(COMPLAINT, LOCAL_RESOLUTION).calledOff()).isTrue();
    }

    @Test
    void asking_what_a_total_would_give_changes_nothing() {
        RunningClock clock = clocks.called(COMPLAINT, LOCAL_RESOLUTION);

        assertThat(clocks.wouldBeDue(clock, WorkingDays.of(20))).isEqualTo(DAY_TWENTY);
        assertThat(clocks.called(COMPLAINT, LOCAL_RESOLUTION).dueOn()).isEqualTo(DAY_TEN);
        assertThat(moved.all()).isEmpty();
    }

    @Test
    void a_corrected_start_is_told() {
        LocalDate monday = LocalDate.of(2026, 11, 23);

        assertThat(clocks.startedInstead(COMPLAINT, LOCAL_RESOLUTION, monday, "The postmark says Monday."))
                .isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(moved.all()).hasSize(1);
    }

    @Test
    void a_clock_that_ran_out_before_the_import_says_so() {
        clocks.markRanOutBeforeImport(COMPLAINT, LOCAL_RESOLUTION);

        assertThat(clocks.called(COMPLAINT, LOCAL_RESOLUTION).ranOutBeforeImport())
                .isTrue();
    }

    @Test
    void a_complaint_without_that_clock_has_none_to_find() {

        assertThat(clocks.find(ANOTHER, LOCAL_RESOLUTION)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> clocks.called(ANOTHER, LOCAL_RESOLUTION));
    }

    @Test
    void imported_clocks_come_with_the_due_date_their_facts_give_and_the_day_they_came() {
        clocks.takeOver(List.of(
                new ImportedClock(
                        COMPLAINT, LOCAL_RESOLUTION, LocalDate.of(2017, 10, 2), WorkingDays.of(10), null, true),
                new ImportedClock(
                        COMPLAINT,
                        ACKNOWLEDGEMENT,
                        LocalDate.of(2017, 10, 2),
                        WorkingDays.of(2),
                        LocalDate.of(2017, 10, 3),
                        false)));

        assertThat(stored.addedKnownSince()).isEqualTo(TODAY);
        assertThat(stored.addedAsJson())
                .isEqualTo("[{\"complaint_number\":\"CS-2026-0001\",\"kind\":\"LOCAL_RESOLUTION\","
                        + "\"started_on\":\"2017-10-02\",\"timescale\":10,\"due_on\":\"2017-10-16\","
                        + "\"stopped_on\":null,\"ran_out_before_import\":true},"
                        + "{\"complaint_number\":\"CS-2026-0001\",\"kind\":\"ACKNOWLEDGEMENT\","
                        + "\"started_on\":\"2017-10-02\",\"timescale\":2,\"due_on\":\"2017-10-04\","
                        + "\"stopped_on\":\"2017-10-03\",\"ran_out_before_import\":false}]");
    }

    private LocalDate extend() {
        return clocks.extend(
                COMPLAINT,
                LOCAL_RESOLUTION,
                WorkingDays.of(20),
                " Two social workers have to be heard. ",
                "An officer",
                "A manager",
                DAY_TEN);
    }
}
