package uk.redress.web.programme.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.redress.improvement.ActionRow;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.Rated;
import uk.redress.improvement.Rating;
import uk.redress.improvement.ResourcesKind;
import uk.redress.improvement.picture.Dependency;

class TimelineDrawingTest {

    private static final TimelineLayout WIDE = TimelineLayout.WIDE;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate START = LocalDate.of(2026, 11, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    private static final LocalDate SPRING = LocalDate.of(2027, 3, 31);

    @Test
    void a_bar_goes_from_the_start_of_the_first_day_to_the_end_of_the_last() {
        TimelineDrawing drawing = only(action("1", START, YEAR_END, YEAR_END));
        TimelineRow.Bar bar = Objects.requireNonNull(drawing.rows().get(0).bar());

        assertThat(Double.parseDouble(bar.x())).isEqualTo(WIDE.left(), within(0.1));
        assertThat(Double.parseDouble(bar.x()) + Double.parseDouble(bar.width()))
                .isEqualTo(WIDE.right(), within(0.2));
    }

    @Test
    void a_day_that_was_moved_leaves_a_mark_and_a_bar_beyond_it() {
        TimelineRow row = only(action("1", START, YEAR_END, SPRING)).rows().get(0);

        assertThat(row.first()).isNotNull();
        assertThat(row.beyond()).isNotNull();
        assertThat(row.words()).contains("first planned to end on 31 December 2026");
    }

    @Test
    void a_day_that_was_brought_forward_has_a_mark_and_nothing_beyond() {
        TimelineRow row = only(action("1", START, SPRING, YEAR_END)).rows().get(0);

        assertThat(row.first()).isNotNull();
        assertThat(row.beyond()).isNull();
    }

    @Test
    void without_a_last_day_it_says_so_in_place_of_a_bar() {
        TimelineRow row = only(action("1", START, null, null)).rows().get(0);

        assertThat(row.bar()).isNull();
        assertThat(row.note()).extracting(TimelineRow.Note::words).isEqualTo("no last day");
    }

    @Test
    void without_any_day_nothing_is_drawn() {
        assertThat(TimelineDrawing.of(WIDE, List.of(action("1", null, null, null)), List.of(), TODAY))
                .isEmpty();
    }

    @Test
    void what_waits_is_led_to_from_what_it_waits_for() {
        TimelineDrawing drawing = drawn(
                        List.of(action("1", START, YEAR_END, YEAR_END), action("2", YEAR_END, SPRING, SPRING)),
                        List.of(new Dependency("A-2", "A-1", "1")))
                .get(0);

        assertThat(drawing.needs()).hasSize(1);
        assertThat(drawing.rows().get(1).note()).isNull();
    }

    @Test
    void what_it_waits_for_is_named_where_it_is_drawn_elsewhere() {
        TimelineDrawing drawing = drawn(
                        List.of(action("1", START, YEAR_END, YEAR_END)), List.of(new Dependency("A-1", "A-9", "4.2")))
                .get(0);

        assertThat(drawing.needs()).isEmpty();
        assertThat(drawing.rows().get(0).note())
                .extracting(TimelineRow.Note::words)
                .isEqualTo("after 4.2");
    }

    @Test
    void a_long_workstream_is_drawn_in_pieces_that_fit_a_page() {
        List<ActionRow> fifty = IntStream.rangeClosed(1, 50)
                .mapToObj(i -> action(String.valueOf(i), START, YEAR_END, YEAR_END))
                .toList();

        List<TimelineDrawing> drawings = drawn(fifty, List.of());

        assertThat(drawings).hasSize(3);
        assertThat(drawings).allSatisfy(drawing -> assertThat(drawing.getHeight())
                .as("higher than an A4 page on its side")
                .isLessThan(WIDE.width() * 19 / 28));
        assertThat(drawings.stream().mapToInt(drawing -> drawing.rows().size()).sum())
                .isEqualTo(50);
    }

    @Test
    void today_is_drawn_where_it_lies_within() {
        assertThat(only(action("1", START, YEAR_END, YEAR_END)).today()).isNotNull();
        assertThat(only(action("1", SPRING, SPRING, SPRING)).today()).isNull();
    }

    @Test
    void on_a_telephone_the_words_stand_above_the_bars() {
        TimelineRow row = TimelineDrawing.of(
                        TimelineLayout.NARROW, List.of(action("1", START, YEAR_END, YEAR_END)), List.of(), TODAY)
                .get(0)
                .rows()
                .get(0);

        assertThat(row.textAt()).isLessThan(row.barTop());
        assertThat(row.label()).endsWith("…");
    }

    @Test
    void each_year_is_named_once() {
        assertThat(only(action("1", START, SPRING, SPRING)).columns())
                .extracting(TimelineColumn::year)
                .containsExactly("2026", "", "2027", "", "");
    }

    private static TimelineDrawing only(ActionRow row) {
        return drawn(List.of(row), List.of()).get(0);
    }

    private static List<TimelineDrawing> drawn(List<ActionRow> rows, List<Dependency> needs) {
        return TimelineDrawing.of(WIDE, rows, needs, TODAY);
    }

    private static ActionRow action(
            String number, @Nullable LocalDate from, @Nullable LocalDate first, @Nullable LocalDate due) {
        return new ActionRow(
                "A-" + number,
                number,
                "Practice",
                null,
                "Look at six files a month with the worker who keeps them",
                "HoP",
                null,
                from,
                due,
                first,
                ActionStep.CARRY_OUT,
                ResourcesKind.NONE,
                new Rated(Rating.GREEN, "Nothing is behind."),
                null,
                null,
                null,
                1,
                null);
    }
}
