package uk.redress.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures as they were published for June 2017; each line below was worked out by hand. */
class StaffTableTest {

    @Test
    void a_table_that_adds_up_has_nothing_to_point_out() {
        StaffTable table = table(
                row("Total", true, "20.0", "15.0", "5.0", "5.0", "25.0", "25.0"),
                row("North", false, "12.0", "9.0", "3.0", "3.0", "25.00", "25.0"),
                row("South", false, "8.0", "6.0", "2.0", "2.0", "25", "25"));

        assertThat(table.discrepancies()).isEmpty();
    }

    @Test
    void vacancies_that_are_not_what_is_left_of_the_budget_are_named_with_both_figures() {
        StaffTable table = table(row("SEN", false, "45.4", "30.8", "10.6", null, null, null));

        assertThat(table.discrepancies()).singleElement().satisfies(found -> {
            assertThat(found.sentence())
                    .isEqualTo("SEN: 45.4 budgeted less 30.8 employed is 14.6 FTE, but 10.6 are given as vacant.");
            assertThat(found.roundingMayExplain()).isFalse();
        });
    }

    @Test
    void what_rounding_may_explain_is_told_apart() {
        StaffTable table = table(row("Quality", false, "40.1", "35.2", "5.0", "6", "12.39", "14.6"));

        assertThat(table.discrepancies())
                .extracting(Discrepancy::sentence)
                .containsExactly(
                        "Quality: 40.1 budgeted less 35.2 employed is 4.9 FTE, but 5.0 are given as vacant.",
                        "Quality: 5.0 vacant of 40.1 budgeted is 12.47%, but a vacancy rate of 12.39% is given.");
        assertThat(table.discrepancies()).allMatch(Discrepancy::roundingMayExplain);
    }

    @Test
    void totals_are_held_against_the_sum_of_the_areas() {
        StaffTable table = table(
                row("Grand Total", true, "350.4", "260.3", "90.1", "108.0", "25.7", "29.3"),
                row("A", false, "139.0", "79.0", "60.0", "60.0", null, null),
                row("B", false, "40.1", "35.2", "4.9", "6", null, null),
                row("C", false, "126.8", "114.3", "12.5", "20.0", null, null),
                row("D", false, "45.4", "30.8", "14.6", "22", null, null));

        assertThat(table.discrepancies())
                .extracting(Discrepancy::sentence)
                .containsExactly(
                        "Grand Total: the areas add up to 351.3 FTE budgeted, but the total says 350.4.",
                        "Grand Total: the areas add up to 259.3 FTE employed, but the total says 260.3.",
                        "Grand Total: the areas add up to 92.0 FTE vacant, but the total says 90.1.");
        assertThat(table.discrepancies()).noneMatch(Discrepancy::roundingMayExplain);
    }

    @Test
    void rates_are_computed_from_the_posts_and_never_taken_over() {
        StaffRow row = row("LAC", false, "126.8", "114.3", "14.3", "20.0", "99", "99");

        assertThat(row.vacancyRateComputed()).contains(new BigDecimal("11.3"));
        assertThat(row.agencyShareComputed()).contains(new BigDecimal("14.9"));
        assertThat(row("None", false, "0", "0", "0", "0", null, null).vacancyRateComputed())
                .isEmpty();
    }

    private static StaffTable table(StaffRow... rows) {
        return new StaffTable(LocalDate.of(2017, 6, 30), List.of(rows));
    }

    private static StaffRow row(
            String area,
            boolean total,
            String budgeted,
            String employed,
            String vacant,
            @Nullable String agency,
            @Nullable String vacancyRate,
            @Nullable String agencyShare) {
        return new StaffRow(
                area,
                total,
                number(budgeted),
                number(employed),
                number(vacant),
                number(agency),
                number(vacancyRate),
                number(agencyShare));
    }

    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }
}
