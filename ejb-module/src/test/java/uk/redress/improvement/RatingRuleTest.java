package uk.redress.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import uk.redress.clock.EnglandAndWales;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RatingRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate STARTED = LocalDate.of(2026, 9, 1);

    private final RatingRule rule = new RatingRule(EnglandAndWales.calendar(), false, 10);

    @Test
    void an_overdue_action_is_red_whatever_its_lead_says() {
        assertThat(rate(facts(ActionStep.CARRY_OUT, TODAY.minusDays(1))))
                .isEqualTo(new Rated(Rating.RED, "It was due on 1 November 2026."));
    }

    @Test
    void an_action_nobody_has_taken_on_is_red_too_once_its_day_is_over() {
        assertThat(rate(facts(ActionStep.APPROVE_ACTION, TODAY.minusDays(1))).rating())
                .isEqualTo(Rating.RED);
    }

    @Test
    void on_its_last_day_it_is_not_overdue() {
        assertThat(rate(facts(ActionStep.CARRY_OUT, TODAY)).rating()).isEqualTo(Rating.AMBER);
    }

    @Test
    void within_ten_working_days_of_its_end_it_is_amber_and_before_that_green() {
        assertThat(rate(facts(ActionStep.CARRY_OUT, LocalDate.of(2026, 11, 16))).rating())
                .isEqualTo(Rating.AMBER);
        assertThat(rate(facts(ActionStep.CARRY_OUT, LocalDate.of(2026, 11, 17))).rating())
                .isEqualTo(Rating.GREEN);
    }

    @Test
    void a_last_day_beyond_the_bank_holidays_that_are_known_is_no_hindrance() {
        assertThat(rate(facts(ActionStep.CARRY_OUT, LocalDate.of(2040, 3, 30))).rating())
                .isEqualTo(Rating.GREEN);
    }

    @Test
    void what_has_no_last_day_is_never_green() {
        assertThat(rate(facts(ActionStep.CARRY_OUT, null))).isEqualTo(new Rated(Rating.AMBER, "It has no last day."));
    }

    @Test
    void what_has_not_started_is_grey() {
        RatingFacts facts = new RatingFacts(
                ActionStep.CARRY_OUT, TODAY.plusDays(1), LocalDate.of(2027, 3, 1), null, null, null, null, null, true);

        assertThat(rate(facts)).isEqualTo(new Rated(Rating.GREY, "It starts on 3 November 2026."));
    }

    @Test
    void a_milestone_that_was_missed_makes_it_amber_and_is_named() {
        RatingFacts facts = new RatingFacts(
                ActionStep.CARRY_OUT,
                STARTED,
                LocalDate.of(2027, 3, 1),
                null,
                "Phase 1",
                LocalDate.of(2026, 10, 30),
                null,
                null,
                true);

        assertThat(rate(facts)).isEqualTo(new Rated(Rating.AMBER, "A milestone was due on 30 October 2026: Phase 1."));
    }

    @Test
    void a_lead_who_says_nothing_makes_it_amber() {
        RatingFacts facts = new RatingFacts(
                ActionStep.CARRY_OUT,
                STARTED,
                LocalDate.of(2027, 3, 1),
                null,
                null,
                null,
                TODAY.minusDays(1),
                null,
                true);

        assertThat(rate(facts).rating()).isEqualTo(Rating.AMBER);
    }

    @Test
    void said_to_be_complete_in_time_it_is_green_until_a_board_accepts_it() {
        assertThat(rate(claimed(TODAY.minusDays(3))).rating()).isEqualTo(Rating.GREEN);
        assertThat(rate(claimed(TODAY.minusDays(1))).rating()).isEqualTo(Rating.AMBER);
    }

    @Test
    void blue_is_what_a_board_accepted_or_where_the_council_wants_it_so_what_has_lasted() {
        RatingFacts accepted = facts(ActionStep.EMBEDDING, TODAY);
        RatingRule strict = new RatingRule(EnglandAndWales.calendar(), true, 10);

        assertThat(rate(accepted).rating()).isEqualTo(Rating.BLUE);
        assertThat(strict.rate(accepted, TODAY).rating()).isEqualTo(Rating.GREEN);
        assertThat(strict.rate(facts(ActionStep.EMBEDDED, TODAY), TODAY).rating())
                .isEqualTo(Rating.BLUE);
    }

    @Test
    void a_measure_that_is_red_makes_amber_what_would_be_green_or_blue() {
        assertThat(rate(measuredRed(ActionStep.CARRY_OUT)))
                .isEqualTo(new Rated(Rating.AMBER, "What measures it is red: Visits in time."));
        assertThat(rate(measuredRed(ActionStep.EMBEDDED)).rating()).isEqualTo(Rating.AMBER);
    }

    @Test
    void what_a_board_accepted_is_not_blue_once_its_evidence_is_withdrawn() {
        RatingFacts unproven =
                new RatingFacts(ActionStep.EMBEDDED, STARTED, TODAY, null, null, null, null, null, false);

        assertThat(rate(unproven).rating()).isEqualTo(Rating.AMBER);
    }

    private static RatingFacts measuredRed(ActionStep step) {
        return new RatingFacts(step, STARTED, LocalDate.of(2027, 3, 1), null, null, null, null, "Visits in time", true);
    }

    private Rated rate(RatingFacts facts) {
        return rule.rate(facts, TODAY);
    }

    private static RatingFacts facts(ActionStep step, @Nullable LocalDate due) {
        return new RatingFacts(step, STARTED, due, null, null, null, null, null, true);
    }

    private static RatingFacts claimed(LocalDate on) {
        return new RatingFacts(
                ActionStep.CHECK_EVIDENCE, STARTED, TODAY.minusDays(2), on, null, null, null, null, true);
    }
}
