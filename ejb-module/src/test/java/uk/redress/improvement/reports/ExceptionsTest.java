package uk.redress.improvement.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.Rating;

class ExceptionsTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

    @Test
    void only_what_is_not_as_it_should_be_is_told_and_the_longest_overdue_first() {
        Exceptions exceptions = Exceptions.of(Months.of(
                List.of(Months.practice()),
                List.of(
                        Months.action("1.1", ActionStep.CARRY_OUT, Rating.RED, OCTOBER),
                        Months.action("1.2", ActionStep.CARRY_OUT, Rating.RED, SEPTEMBER),
                        Months.action("1.3", ActionStep.CARRY_OUT, Rating.GREEN, MARCH),
                        Months.action("1.4", ActionStep.EMBEDDED, Rating.BLUE, SEPTEMBER)),
                List.of()));

        assertThat(exceptions.overdue())
                .extracting(overdue -> overdue.action().number())
                .containsExactly("1.2", "1.1");
        assertThat(exceptions.red()).hasSize(2);
        assertThat(exceptions.withoutEvidence()).extracting(Paper.Row::number).containsExactly("1.4");
        assertThat(exceptions.isEmpty()).isFalse();
    }

    @Test
    void there_may_be_nothing_to_report() {
        Exceptions exceptions = Exceptions.of(Months.of(
                List.of(Months.practice()),
                List.of(Months.action("1.1", ActionStep.CARRY_OUT, Rating.GREEN, MARCH)),
                List.of()));

        assertThat(exceptions.isEmpty()).isTrue();
    }

    @Test
    void what_became_of_all_findings_adds_up() {
        Answers answers = Answers.of(Months.sources(2, 9));

        assertThat(answers.findings()).isEqualTo(18);
        assertThat(answers.unanswered()).isEqualTo(6);
        assertThat(answers.embedded() + answers.accepted() + answers.inHand() + answers.unanswered())
                .isEqualTo(answers.findings());
    }
}
