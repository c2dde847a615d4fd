package uk.redress.improvement.planimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.redress.improvement.ActionDraft;
import uk.redress.improvement.ResourcesKind;
import uk.redress.tables.Table;

/** A real plan as one borough published it. It lies beside the project, not in it, and may be absent. */
class RealPlanTest {

    private static final KnownPlan PLAN = new KnownPlan(LocalDate.of(2017, 7, 1), Map.of());

    private final Path file = beside().resolve("transitional-action-plan-2017.csv");

    @BeforeEach
    void is_there() {
        assumeTrue(Files.exists(file), "skipped: there is no ../shared/data beside this checkout");
    }

    @Test
    void one_of_fifty_waits_because_it_ends_before_it_starts() {
        List<RowRead> rows = read(Corrections.NONE);

        assertThat(rows).hasSize(50);
        assertThat(rows.stream().filter(row -> row.fate() == Fate.WAITS))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo("1.14");
                    assertThat(row.waiting()).extracting(Note::kind).containsExactly(NoteKind.ENDS_BEFORE_START);
                });
    }

    @Test
    void fifty_come_in_once_that_is_corrected() {
        List<RowRead> rows = corrected();

        assertThat(rows).hasSize(50).allMatch(row -> row.fate() == Fate.COMES_IN);
        assertThat(rows.stream().map(RowRead::number).distinct()).hasSize(50);
        assertThat(rows.stream().map(RowRead::workstream).distinct())
                .containsExactly("Strategic", "Structural", "Operational", "Communications");
    }

    @Test
    void what_was_assumed_is_counted_by_its_kind() {
        Map<NoteKind, Long> notes = corrected().stream()
                .flatMap(row -> row.notes().stream())
                .collect(Collectors.groupingBy(Note::kind, TreeMap::new, Collectors.counting()));

        assertThat(notes)
                .isEqualTo(Map.ofEntries(
                        Map.entry(NoteKind.MONTH_ONLY, 61L),
                        Map.entry(NoteKind.NONE_NEEDED, 30L),
                        Map.entry(NoteKind.SAID_COMPLETE, 13L),
                        Map.entry(NoteKind.SAID_TWICE, 3L),
                        Map.entry(NoteKind.YEAR_ADDED, 2L),
                        Map.entry(NoteKind.PHASES, 2L),
                        Map.entry(NoteKind.SEVERAL_LEADS, 1L),
                        Map.entry(NoteKind.RESOURCES_OPEN, 1L),
                        Map.entry(NoteKind.NOT_QUITE_COMPLETE, 1L),
                        Map.entry(NoteKind.NUMBER_OUT_OF_ORDER, 1L),
                        Map.entry(NoteKind.CORRECTED, 1L),
                        Map.entry(NoteKind.ORDER_CORRECTED, 1L)));
    }

    @Test
    void every_action_has_its_days() {
        assertThat(corrected()).allSatisfy(row -> {
            assertThat(draft(row).startsOn()).isBetween("2017-07-01", "2017-09-30");
            assertThat(draft(row).dueOn()).isBetween("2017-07-31", "2018-03-31");
        });
        assertThat(corrected().stream().filter(row -> !row.phases().isEmpty()).map(RowRead::number))
                .containsExactly("2.15", "2.16");
    }

    @Test
    void its_resources_are_told_apart() {
        assertThat(corrected().stream()
                        .collect(Collectors.groupingBy(
                                row -> draft(row).resources().kind(), Collectors.counting())))
                .isEqualTo(Map.of(
                        ResourcesKind.NONE,
                        30L,
                        ResourcesKind.TO_BE_CONFIRMED,
                        11L,
                        ResourcesKind.AMOUNT,
                        5L,
                        ResourcesKind.IN_WORDS,
                        4L));
    }

    private static ActionDraft draft(RowRead row) {
        return Objects.requireNonNull(row.draft());
    }

    private List<RowRead> corrected() {
        int waiting = read(Corrections.NONE).stream()
                .filter(row -> row.fate() == Fate.WAITS)
                .findFirst()
                .orElseThrow()
                .row();
        return read(Corrections.NONE.with(waiting, Map.of(PlanColumn.START, "Jul 17")));
    }

    private List<RowRead> read(Corrections corrections) {
        Table table =
                Table.read(file, headings -> JudgeOfPlans.columns(headings).size(), 1_000);
        return new JudgeOfPlans(JudgeOfPlans.columns(table.headings()), corrections, PLAN).read(table.rows());
    }

    private static Path beside() {
        Path root = Path.of(System.getProperty("redress.root", System.getProperty("user.dir") + "/.."));
        return Path.of(System.getProperty("redress.shared", root + "/../shared"))
                .resolve("data");
    }
}
