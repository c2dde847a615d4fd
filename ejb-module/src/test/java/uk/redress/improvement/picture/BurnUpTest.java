package uk.redress.improvement.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.redress.improvement.picture.ActionCourse.Turn;
import uk.redress.improvement.picture.BurnUp.Point;

class BurnUpTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @Test
    void what_a_board_accepted_counts_from_the_month_of_its_decision() {
        BurnUp burnUp = burnUp(action(null, day(2, 20), accepted(day(2, 10))));

        assertThat(burnUp.points()).extracting(Point::accepted).containsExactly(0L, 1L, 1L);
    }

    @Test
    void what_slipped_back_is_taken_away_again() {
        BurnUp burnUp = burnUp(action(null, day(2, 20), accepted(day(1, 20)), reopened(day(2, 10))));

        assertThat(burnUp.points()).extracting(Point::accepted).containsExactly(1L, 0L, 0L);
    }

    @Test
    void what_has_not_come_yet_has_no_figure() {
        BurnUp burnUp = burnUp(action(null, day(5, 20)));

        assertThat(burnUp.points()).extracting(Point::accepted).containsExactly(0L, 0L, 0L, null, null);
        assertThat(burnUp.now().period().last()).isEqualTo(day(3, 31));
    }

    @Test
    void a_day_that_moved_stands_in_both_lines() {
        BurnUp burnUp = burnUp(new ActionCourse(JANUARY, null, day(2, 20), day(4, 20), List.of()));

        assertThat(burnUp.points()).extracting(Point::firstPlanned).containsExactly(0L, 1L, 1L, 1L);
        assertThat(burnUp.points()).extracting(Point::planned).containsExactly(0L, 0L, 0L, 1L);
    }

    @Test
    void what_went_on_elsewhere_is_part_of_the_plan_no_more() {
        BurnUp burnUp = burnUp(action(day(2, 5), day(2, 20), accepted(day(1, 20))), action(null, day(3, 20)));

        assertThat(burnUp.points()).extracting(Point::inPlan).containsExactly(2L, 1L, 1L);
        assertThat(burnUp.points()).extracting(Point::planned).containsExactly(0L, 0L, 1L);
        assertThat(burnUp.points()).extracting(Point::accepted).containsExactly(1L, 0L, 0L);
    }

    @Test
    void an_action_without_a_last_day_is_counted_as_such() {
        BurnUp burnUp = burnUp(new ActionCourse(JANUARY, null, null, null, List.of()));

        assertThat(burnUp.withoutDay()).isEqualTo(1);
        assertThat(burnUp.points()).extracting(Point::planned).containsOnly(0L);
    }

    @Test
    void a_plan_that_has_not_begun_is_drawn_from_today() {
        BurnUp burnUp = BurnUp.of(List.of(action(null, day(9, 1))), LocalDate.of(2027, 1, 1), TODAY);

        assertThat(burnUp.points().get(0).period().first()).isEqualTo(day(3, 1));
    }

    private static BurnUp burnUp(ActionCourse... actions) {
        return BurnUp.of(List.of(actions), JANUARY, TODAY);
    }

    private static ActionCourse action(@Nullable LocalDate leftOn, LocalDate due, Turn... turns) {
        return new ActionCourse(JANUARY, leftOn, due, due, List.of(turns));
    }

    private static Turn accepted(LocalDate on) {
        return new Turn(on, true);
    }

    private static Turn reopened(LocalDate on) {
        return new Turn(on, false);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
