package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private final WorkingCalendar calendar = EnglandAndWales.calendar();

    @Test
    void it_lists_each_day_with_its_number_or_the_reason_it_was_skipped() {
        assertThat(calendar.explain(LocalDate.of(2026, 4, 1), 3).days())
                .extracting(ExplainedDay::day, ExplainedDay::number, ExplainedDay::skippedBecause)
                .containsExactly(
                        tuple(LocalDate.of(2026, 4, 2), 1, null),
                        tuple(LocalDate.of(2026, 4, 3), 1, "Good Friday"),
                        tuple(LocalDate.of(2026, 4, 4), 1, "Saturday"),
                        tuple(LocalDate.of(2026, 4, 5), 1, "Sunday"),
                        tuple(LocalDate.of(2026, 4, 6), 1, "Easter Monday"),
                        tuple(LocalDate.of(2026, 4, 7), 2, null),
                        tuple(LocalDate.of(2026, 4, 8), 3, null));
    }

    @Test
    void counting_back_it_lists_the_days_backwards_with_negative_numbers() {
        Explanation explanation = calendar.explain(LocalDate.of(2026, 11, 23), -2);

        assertThat(explanation.isBackwards()).isTrue();
        assertThat(explanation.days())
                .extracting(ExplainedDay::day, ExplainedDay::number)
                .containsExactly(
                        tuple(LocalDate.of(2026, 11, 22), 0),
                        tuple(LocalDate.of(2026, 11, 21), 0),
                        tuple(LocalDate.of(2026, 11, 20), -1),
                        tuple(LocalDate.of(2026, 11, 19), -2));
    }

    @Test
    void the_answer_is_a_sentence() {
        assertThat(calendar.explain(LocalDate.of(2026, 11, 20), 25).sentence())
                .isEqualTo("25 working days after Friday 20 November 2026 is Tuesday 29 December 2026.");
        assertThat(calendar.explain(LocalDate.of(2026, 11, 20), -10).sentence())
                .isEqualTo("10 working days before Friday 20 November 2026 is Friday 6 November 2026.");
        assertThat(calendar.explain(LocalDate.of(2026, 11, 20), 1).sentence())
                .isEqualTo("1 working day after Friday 20 November 2026 is Monday 23 November 2026.");
        assertThat(calendar.explain(LocalDate.of(2026, 11, 20), 0).sentence())
                .isEqualTo("Day 0 is the day itself, Friday 20 November 2026.");
    }

    @Test
    void how_many_days_lie_between_is_a_sentence_too() {
        assertThat(calendar.explain(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 29))
                        .sentence())
                .isEqualTo("Tuesday 29 December 2026 is 25 working days after Friday 20 November 2026.");
        assertThat(calendar.explain(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 6))
                        .sentence())
                .isEqualTo("Friday 6 November 2026 is 10 working days before Friday 20 November 2026.");
    }

    @Test
    void the_days_nobody_thinks_of_can_be_told_from_the_weekends() {
        Explanation explanation = calendar.explain(LocalDate.of(2026, 12, 21), 10);

        assertThat(explanation.holidays())
                .extracting(ExplainedDay::skippedBecause)
                .containsExactly("Christmas Day", "Boxing Day", "Boxing Day (substitute day)", "New Year's Day");
        assertThat(explanation.skipped()).hasSize(7);
    }

    @Test
    void the_last_day_listed_is_the_answer() {
        Explanation explanation = calendar.explain(LocalDate.of(2026, 12, 24), 65);

        assertThat(explanation.to()).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(explanation.days().get(explanation.days().size() - 1).day()).isEqualTo(explanation.to());
        assertThat(explanation.workingDays()).isEqualTo(65);
    }
}
