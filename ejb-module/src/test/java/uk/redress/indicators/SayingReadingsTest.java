package uk.redress.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.Quarter;
import uk.redress.kernel.Refused;

class SayingReadingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final CalendarPeriod OCTOBER = CalendarPeriod.month(YearMonth.of(2026, 10));

    @Test
    void a_reading_of_next_year_is_refused_with_both_days() {
        assertThatThrownBy(() -> monthly().mustBeReadFor(CalendarPeriod.month(YearMonth.of(2027, 3)), TODAY))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "March 2027 lies in the future: today is 22 November 2026. A reading is entered once its time is over.");
    }

    @Test
    void a_month_that_still_runs_has_no_reading_but_a_day_of_it_may() {
        assertThatThrownBy(() -> monthly().mustBeReadFor(CalendarPeriod.month(YearMonth.of(2026, 11)), TODAY))
                .hasMessageContaining("November 2026 is not over yet: it ends on 30 November 2026");
        monthly().mustBeReadFor(CalendarPeriod.day(TODAY), TODAY);
        monthly().mustBeReadFor(OCTOBER, TODAY);
    }

    @Test
    void a_figure_is_not_taken_before_its_period_is_over() {
        assertThatThrownBy(() -> Periods.mustFollow(LocalDate.of(2026, 10, 30), OCTOBER))
                .hasMessage(
                        "The figure of October 2026 cannot have been taken on 30 October 2026, before that was over.");
        Periods.mustFollow(LocalDate.of(2026, 10, 31), OCTOBER);
    }

    @Test
    void a_quarter_is_no_reading_of_what_is_read_monthly() {
        assertThatThrownBy(() -> monthly().mustBeReadFor(CalendarPeriod.quarter(new Quarter(2026, 2)), TODAY))
                .hasMessage(
                        "CP5 is read monthly: “July to September 2026” is not one of its periods. Give a month or a single day.");
    }

    @Test
    void a_correction_says_why_and_what_was_said_stays() {
        IndicatorReading first = reading(said("43", null), null);

        assertThatThrownBy(() -> reading(said("45", null), first))
                .hasMessage(
                        "For October 2026 another reading is recorded already: 43. It stays in the history; say why it is corrected.");
        assertThat(reading(said("45", "Two cases were counted twice."), first).isCorrection())
                .isTrue();
        assertThat(first.says(new BigDecimal("43.0"))).isTrue();
    }

    @Test
    void what_is_recorded_already_is_not_recorded_again() {
        IndicatorReading first = reading(said("43", null), null);

        assertThatThrownBy(() -> reading(said("43.0", "To be sure."), first))
                .hasMessage("For October 2026 this is what is recorded already.");
    }

    @Test
    void that_nothing_was_published_is_a_reading_and_may_be_corrected() {
        IndicatorReading unpublished = reading(said(null, null), null);

        assertThat(unpublished.says(null)).isTrue();
        assertThat(reading(said("43", "It was published late."), unpublished).isCorrection())
                .isTrue();
    }

    @Test
    void units_do_not_change_under_readings() {
        Indicator indicator = monthly();
        indicator.stands(reading(said("43", null), null), null, null);

        assertThatThrownBy(() -> indicator.change(facts("days")))
                .hasMessage("The readings there are say “%”. Define another indicator for “days”.");
        indicator.change(facts("%"));
    }

    @Test
    void an_indicator_stands_by_its_last_reading_and_the_target_then() {
        Indicator indicator = monthly();
        indicator.stands(reading(said("81", null), null), new BigDecimal("79"), new BigDecimal("90"));

        assertThat(indicator.offBy()).isEqualByComparingTo("10");
        assertThat(indicator.move()).isEqualTo(Move.IMPROVING);
    }

    @Test
    void a_reference_is_plain_enough_to_stand_in_an_address() {
        assertThatThrownBy(() -> new Indicator("A/B 1", facts("%"), NOW)).hasMessageContaining("for example CP5");
    }

    @Test
    void each_period_is_rated_by_its_own_target_and_the_last_published_before_it() {
        Map<CalendarPeriod, List<Said>> sayings = new LinkedHashMap<>();
        sayings.put(month(6), List.of(saying("70")));
        sayings.put(month(5), List.of(saying(null)));
        sayings.put(month(4), List.of(saying("72"), saying("27")));
        List<TargetSet> targets = List.of(
                new TargetSet(LocalDate.of(2026, 6, 1), new BigDecimal("90"), null, "Programme Office", NOW, false),
                new TargetSet(LocalDate.of(2026, 1, 1), new BigDecimal("75"), null, "Programme Office", NOW, false),
                new TargetSet(LocalDate.of(2026, 1, 1), new BigDecimal("99"), null, "Programme Office", NOW, true));

        List<PeriodRead> rated =
                new SeriesOfReadings(Direction.HIGHER_IS_BETTER, BigDecimal.TEN, targets).rated(sayings);

        assertThat(rated).extracting(PeriodRead::rag).containsExactly(Rag.RED, Rag.NONE, Rag.GREEN);
        assertThat(rated.get(0).move()).isEqualTo(Move.WORSENING);
        assertThat(rated.get(2).target()).isEqualByComparingTo("75");
        assertThat(rated.get(2).earlier()).hasSize(1);
    }

    private static CalendarPeriod month(int month) {
        return CalendarPeriod.month(YearMonth.of(2026, month));
    }

    private static Said saying(@Nullable String value) {
        return new Said(
                value == null ? null : new BigDecimal(value),
                "Report",
                TODAY,
                How.TYPED,
                "Programme Office",
                NOW,
                null);
    }

    private static Indicator monthly() {
        return new Indicator("CP5", facts("%"), NOW);
    }

    private static IndicatorFacts facts(String unit) {
        return new IndicatorFacts(
                "Held in time",
                null,
                unit,
                Direction.HIGHER_IS_BETTER,
                Frequency.MONTHLY,
                null,
                "Head of Service",
                null,
                null,
                null);
    }

    private static NewReading said(@Nullable String value, @Nullable String why) {
        return new NewReading(OCTOBER, value == null ? null : new BigDecimal(value), "Monthly report", TODAY, why);
    }

    private static IndicatorReading reading(NewReading said, @Nullable IndicatorReading before) {
        return new IndicatorReading(1, said, before, How.TYPED, "Programme Office", NOW);
    }
}
