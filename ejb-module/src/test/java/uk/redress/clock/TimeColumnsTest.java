package uk.redress.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.redress.clock.CalendarPeriod.Length;

class TimeColumnsTest {

    private static final LocalDate MID_NOVEMBER = LocalDate.of(2026, 11, 15);

    @Test
    void months_are_columns_as_long_as_there_is_room() {
        TimeColumns columns = TimeColumns.over(MID_NOVEMBER, LocalDate.of(2027, 2, 1), 24);

        assertThat(columns.columns()).hasSize(4);
        assertThat(columns.first()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(columns.last()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void three_years_are_drawn_in_quarters_and_thirty_in_years() {
        assertThat(TimeColumns.over(MID_NOVEMBER, LocalDate.of(2029, 11, 1), 24).columns())
                .allMatch(column -> column.length() == Length.QUARTER);
        assertThat(TimeColumns.over(MID_NOVEMBER, LocalDate.of(2056, 11, 1), 24).columns())
                .allMatch(column -> column.length() == Length.YEAR);
    }

    @Test
    void a_mistyped_century_does_not_draw_for_ever() {
        assertThat(TimeColumns.over(MID_NOVEMBER, LocalDate.of(9999, 1, 1), 24).columns())
                .hasSize(40);
    }

    @Test
    void a_single_day_has_a_column() {
        assertThat(TimeColumns.over(MID_NOVEMBER, MID_NOVEMBER, 24).columns()).hasSize(1);
    }

    @Test
    void each_column_begins_where_the_one_before_ends() {
        TimeColumns columns = TimeColumns.over(MID_NOVEMBER, LocalDate.of(2027, 12, 31), 24);

        for (int i = 1; i < columns.columns().size(); i++) {
            assertThat(columns.startOf(columns.columns().get(i).first()))
                    .isEqualTo(columns.endOf(columns.columns().get(i - 1).last()), within(1e-9));
        }
        assertThat(columns.startOf(columns.first())).isZero();
        assertThat(columns.endOf(columns.last())).isEqualTo(1);
    }

    @Test
    void a_day_outside_is_at_the_nearer_edge() {
        TimeColumns columns = TimeColumns.over(MID_NOVEMBER, LocalDate.of(2027, 1, 1), 24);

        assertThat(columns.startOf(LocalDate.of(2020, 1, 1))).isZero();
        assertThat(columns.endOf(LocalDate.of(2030, 1, 1))).isEqualTo(1);
        assertThat(columns.holds(MID_NOVEMBER)).isTrue();
        assertThat(columns.holds(LocalDate.of(2030, 1, 1))).isFalse();
    }
}
