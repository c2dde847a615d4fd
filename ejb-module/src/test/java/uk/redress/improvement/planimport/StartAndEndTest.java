package uk.redress.improvement.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartAndEndTest {

    private static final LocalDate PLAN = LocalDate.of(2024, 6, 1);

    @Test
    void a_month_is_its_first_day_as_start_and_its_last_as_end() {
        StartAndEnd read = read("Feb 24", "Feb 24");

        assertThat(read.start()).isEqualTo("2024-02-01");
        assertThat(read.end()).isEqualTo("2024-02-29");
        assertThat(kinds(read)).containsExactly(NoteKind.MONTH_ONLY, NoteKind.MONTH_ONLY);
        assertThat(read.notes().get(1).words())
                .isEqualTo("“Feb 24” is a month. Its last day was taken: 29 February 2024.");
    }

    @ParameterizedTest
    @CsvSource({
        "31 st October 24, 2024-10-31",
        "31st of October 2024, 2024-10-31",
        "18 Sept 24, 2024-09-18",
        "31 March 29, 2029-03-31",
        "'4 November, 2024', 2024-11-04",
        "4-Nov-24, 2024-11-04",
        "04/11/2024, 2024-11-04",
        "4.11.24, 2024-11-04",
        "2024-11-04, 2024-11-04",
        "2024-11-04 00:00:00, 2024-11-04",
        "45600, 2024-11-04",
    })
    void a_whole_day_needs_no_assumption(String cell, LocalDate day) {
        StartAndEnd read = read("1 June 24", cell);

        assertThat(read.end()).isEqualTo(day);
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Sept 24, 2024-09-30",
        "September 2024, 2024-09-30",
        "Sep-24, 2024-09-30",
        "Sept '24, 2024-09-30",
        "end Sept 24, 2024-09-30",
        "End of September 2024, 2024-09-30",
        "by Sept 24, 2024-09-30",
        "Q2 2024/25, 2024-09-30",
        "2024/25, 2025-03-31",
    })
    void a_month_a_quarter_or_a_year_ends_on_its_last_day_and_says_so(String cell, LocalDate day) {
        StartAndEnd read = read("1 June 24", cell);

        assertThat(read.end()).isEqualTo(day);
        assertThat(kinds(read)).containsExactly(NoteKind.MONTH_ONLY);
        assertThat(read.phases()).isEmpty();
    }

    @Test
    void a_start_without_a_year_takes_that_of_the_end() {
        StartAndEnd read = read("22 Aug", "30 Sept 24");

        assertThat(read.start()).isEqualTo("2024-08-22");
        assertThat(read.notes())
                .extracting(Note::words)
                .containsExactly(
                        "“22 Aug” has no year. It was taken as 2024, the last one up to the end of the action.");
    }

    @Test
    void a_start_without_a_year_may_lie_in_the_year_before_the_end() {
        assertThat(read("22 Nov", "31 Jan 25").start()).isEqualTo("2024-11-22");
    }

    @Test
    void an_end_without_a_year_is_the_first_such_day_after_the_start() {
        StartAndEnd read = read("Nov 24", "5 Feb");

        assertThat(read.end()).isEqualTo("2025-02-05");
        assertThat(kinds(read)).contains(NoteKind.YEAR_ADDED);
    }

    @Test
    void where_neither_has_a_year_the_plan_decides_for_the_start_and_the_start_for_the_end() {
        StartAndEnd read = read("3 Sept", "12 Jan");

        assertThat(read.start()).isEqualTo("2024-09-03");
        assertThat(read.end()).isEqualTo("2025-01-12");
        assertThat(kinds(read)).containsExactly(NoteKind.YEAR_ADDED, NoteKind.YEAR_ADDED);
    }

    @Test
    void two_phases_in_one_cell_are_two_milestones_and_the_later_is_the_end() {
        StartAndEnd read = read("Aug 24", "4 Sept 24 phase 1 30 Nov 24 phase 2");

        assertThat(read.end()).isEqualTo("2024-11-30");
        assertThat(read.phases())
                .containsExactly(
                        new Phase("Phase 1", LocalDate.of(2024, 9, 4)),
                        new Phase("Phase 2", LocalDate.of(2024, 11, 30)));
        assertThat(kinds(read)).contains(NoteKind.PHASES);
    }

    @Test
    void phases_may_be_named_before_their_days() {
        assertThat(read("Aug 24", "Pilot: 4 Sept 24; whole service: 30 Nov 24").phases())
                .extracting(Phase::what)
                .containsExactly("Pilot", "Whole service");
    }

    @Test
    void phases_without_names_are_counted() {
        StartAndEnd read = read("Aug 24 / Aug 24", "11 Sept 24 / 31 Dec 24");

        assertThat(read.start()).isEqualTo("2024-08-01");
        assertThat(read.end()).isEqualTo("2024-12-31");
        assertThat(read.phases()).extracting(Phase::what).containsExactly("Part 1 of 2", "Part 2 of 2");
        assertThat(kinds(read))
                .containsExactly(NoteKind.MONTH_ONLY, NoteKind.MONTH_ONLY, NoteKind.SAID_TWICE, NoteKind.PHASES);
    }

    @Test
    void a_date_without_a_year_takes_that_of_the_date_beside_it() {
        StartAndEnd read = read("Aug 24", "4 Sept and 30 Nov 24");

        assertThat(read.phases())
                .extracting(Phase::dueOn)
                .containsExactly(LocalDate.of(2024, 9, 4), LocalDate.of(2024, 11, 30));
        assertThat(kinds(read)).contains(NoteKind.YEAR_ADDED);
    }

    @Test
    void lines_of_a_cell_are_kept_apart() {
        assertThat(read("Jul 24\nSept 24", "Dec 24").start()).isEqualTo("2024-07-01");
        assertThat(read("Jul 24", "Sept 24\nDec 24").phases()).hasSize(2);
    }

    @Test
    void an_end_before_its_start_waits_to_be_corrected() {
        StartAndEnd read = read("Aug 24", "31 July 24");

        assertThat(kinds(read)).contains(NoteKind.ENDS_BEFORE_START);
        assertThat(read.notes().get(1).words())
                .isEqualTo("It ends on 31 July 2024, before it starts on 1 August 2024. Correct one of the two.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TBC",
                "-",
                "n/a",
                "To be agreed",
                "Ongoing",
                "ongoing throughout",
                "monthly",
                "ASAP",
                "Complete"
            })
    void no_day_is_no_end_and_is_said(String cell) {
        StartAndEnd read = read("Aug 24", cell);

        assertThat(read.end()).isNull();
        assertThat(kinds(read)).contains(NoteKind.NO_END).noneMatch(NoteKind::isWaiting);
    }

    @Test
    void no_day_is_no_start_and_is_said() {
        assertThat(kinds(read("immediate", "31 Aug 24"))).containsExactly(NoteKind.NO_START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "when the new director is in post",
                "Autumn",
                "13/25/24",
                "Ongoing from Sept 24",
                "not before May 25"
            })
    void what_is_no_date_waits_to_be_corrected(String cell) {
        StartAndEnd read = read("Aug 24", cell);

        assertThat(read.end()).isNull();
        assertThat(kinds(read)).contains(NoteKind.NO_DATE_IN_IT);
    }

    @Test
    void a_day_that_no_month_has_waits_to_be_corrected() {
        assertThat(kinds(read("Aug 24", "31 Sept 24"))).contains(NoteKind.IMPOSSIBLE_DAY);
        assertThat(kinds(read("1 Aug 24", "29 Feb"))).contains(NoteKind.IMPOSSIBLE_DAY);
    }

    @Test
    void words_beside_a_day_are_pointed_out() {
        StartAndEnd read = read("w/c 14/8/24", "30 Sept 24 (interim)");

        assertThat(read.start()).isEqualTo("2024-08-14");
        assertThat(read.end()).isEqualTo("2024-09-30");
        assertThat(kinds(read)).containsExactly(NoteKind.OTHER_WORDS, NoteKind.OTHER_WORDS);
    }

    private static StartAndEnd read(String start, String end) {
        return StartAndEnd.read(start, end, PLAN);
    }

    private static List<NoteKind> kinds(StartAndEnd read) {
        return read.notes().stream().map(Note::kind).toList();
    }
}
