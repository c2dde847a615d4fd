package uk.redress.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClock;
import uk.redress.clock.WorkingDays;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refusal;

class DayOfReceiptTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void today_and_any_day_since_1900_can_be_one() {
        assertThat(DayOfReceipt.refusal(TODAY, TODAY)).isEmpty();
        assertThat(DayOfReceipt.refusal(LocalDate.of(1900, 1, 1), TODAY)).isEmpty();
    }

    @Test
    void a_day_to_come_cannot() {
        assertThat(DayOfReceipt.refusal(LocalDate.of(2026, 11, 21), TODAY))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("in the future"));
    }

    @Test
    void a_day_before_1900_cannot() {
        assertThat(DayOfReceipt.refusal(LocalDate.of(1899, 12, 31), TODAY))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("before 1900"));
    }

    @Test
    void only_the_clocks_that_start_at_receipt_follow_it() {
        assertThat(Stream.of(ClockKind.values()).filter(ClockKind::startsAtReceipt))
                .containsExactly(ClockKind.ACKNOWLEDGEMENT, ClockKind.LOCAL_RESOLUTION);
    }

    @Test
    void it_can_be_put_right_while_its_clocks_run() {
        assertThat(DayOfReceipt.refusalToMove(clock(ClockKind.LOCAL_RESOLUTION, null, false), TODAY))
                .isEmpty();
    }

    @Test
    void it_stays_once_the_answer_was_sent() {
        assertThat(reason(clock(ClockKind.LOCAL_RESOLUTION, "2026-11-10", false), "2026-11-01"))
                .startsWith("The answer was sent on 10 November 2026");
    }

    @Test
    void nobody_is_told_that_an_answer_was_sent_where_stage_one_ended_without_one() {
        assertThat(reason(clock(ClockKind.LOCAL_RESOLUTION, "2026-11-10", true), "2026-11-01"))
                .startsWith("Stage 1 ended on 10 November 2026 without an answer")
                .doesNotContain("was sent");
    }

    @Test
    void it_is_not_after_the_acknowledgement() {
        RunningClock acknowledged = clock(ClockKind.ACKNOWLEDGEMENT, "2026-11-04", false);

        assertThat(reason(acknowledged, "2026-11-05")).contains("acknowledged on 4 November 2026", "5 November 2026");
        assertThat(DayOfReceipt.refusalToMove(acknowledged, LocalDate.of(2026, 11, 4)))
                .isEmpty();
    }

    @Test
    void it_is_not_after_the_request_for_stage_two_whose_clock_stays_where_it_is() {
        RunningClock stageTwo = clock(ClockKind.INVESTIGATION, null, false);

        assertThat(reason(stageTwo, "2026-11-03")).contains("asked for on 2 November 2026", "3 November 2026");
        assertThat(DayOfReceipt.refusalToMove(stageTwo, LocalDate.of(2026, 11, 2)))
                .isEmpty();
    }

    private static String reason(RunningClock clock, String day) {
        Optional<Refusal> refusal = DayOfReceipt.refusalToMove(clock, LocalDate.parse(day));
        return refusal.map(Refusal::reason).orElse("");
    }

    private static RunningClock clock(ClockKind kind, @Nullable String stopped, boolean calledOff) {
        return new RunningClock(
                1,
                ComplaintNumber.of(2026, 1),
                kind,
                LocalDate.of(2026, 11, 2),
                WorkingDays.of(10),
                LocalDate.of(2026, 11, 16),
                stopped == null ? null : LocalDate.parse(stopped),
                Optional.empty(),
                false,
                calledOff);
    }
}
