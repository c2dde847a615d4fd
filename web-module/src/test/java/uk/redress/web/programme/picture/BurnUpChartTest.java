package uk.redress.web.programme.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.redress.clock.CalendarPeriod;
import uk.redress.improvement.picture.BurnUp;
import uk.redress.improvement.picture.BurnUp.Point;

class BurnUpChartTest {

    @Test
    void the_line_of_what_was_accepted_ends_today() {
        BurnUpChart chart = Objects.requireNonNull(BurnUpChart.of(new BurnUp(
                List.of(
                        new Point(month(1), 10, 2, 1, 1L),
                        new Point(month(2), 10, 4, 3, 2L),
                        new Point(month(3), 10, 8, 7, null)),
                0)));

        assertThat(chart.lines())
                .extracting(BurnUpChart.Line::kind)
                .containsExactly("scope", "first", "planned", "accepted");
        assertThat(chart.lines()).extracting(BurnUpChart.Line::last).containsExactly(10L, 8L, 7L, 2L);
        assertThat(chart.lines().get(3).dots()).hasSize(2);
    }

    @Test
    void labels_at_the_ends_do_not_cover_each_other() {
        BurnUpChart chart = Objects.requireNonNull(BurnUpChart.of(
                new BurnUp(List.of(new Point(month(1), 5, 5, 5, 5L), new Point(month(2), 5, 5, 5, 5L)), 0)));

        assertThat(chart.lines()).extracting(BurnUpChart.Line::labelY).doesNotHaveDuplicates();
    }

    @Test
    void levels_are_round_and_reach_above_the_most() {
        BurnUpChart chart =
                Objects.requireNonNull(BurnUpChart.of(new BurnUp(List.of(new Point(month(1), 53, 1, 1, 1L)), 0)));

        assertThat(chart.levels())
                .extracting(BurnUpChart.Level::label)
                .containsExactly("0", "20", "40", "60", "80", "100");
    }

    @Test
    void an_empty_plan_is_not_drawn() {
        assertThat(BurnUpChart.of(new BurnUp(List.of(new Point(month(1), 0, 0, 0, 0L)), 0)))
                .isNull();
    }

    private static CalendarPeriod month(int month) {
        return CalendarPeriod.month(YearMonth.of(2026, month));
    }
}
