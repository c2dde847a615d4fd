package uk.redress.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.redress.clock.EnglandAndWales;
import uk.redress.tables.TableFile;

/** A real log as one borough published it. It lies beside the project, not in it, and may be absent. */
class RealRegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path file = beside().resolve("register-2017-18-q3.csv");

    @BeforeEach
    void is_there() {
        assumeTrue(Files.exists(file), "skipped: there is no ../shared/data beside this checkout");
    }

    @Test
    void comes_in_whole() {
        List<Verdict> verdicts = verdicts();

        assertThat(verdicts).hasSize(27);
        assertThat(verdicts.stream().collect(Collectors.groupingBy(Verdict::fate, Collectors.counting())))
                .containsEntry(Fate.ANSWERED, 16L)
                .containsEntry(Fate.OPEN, 10L)
                .containsEntry(Fate.OUTSIDE_PROCEDURE, 1L)
                .hasSize(3);
    }

    @Test
    void has_three_rows_on_which_somebody_should_look() {
        assertThat(verdicts().stream()
                        .filter(verdict -> !verdict.remarks().isEmpty())
                        .map(Verdict::reference))
                .containsExactly("CASE4277695", "CASE4289111", "CASE4324067");
    }

    private List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        List<RowJudge> judge = new ArrayList<>();
        TableFile.recognise(file, Headings::lookLikeALog).read(file, (number, cells) -> {
            if (judge.isEmpty()) {
                judge.add(new RowJudge(Settled.by(ColumnMapping.recognise(cells)), EnglandAndWales.calendar(), TODAY));
            } else {
                verdicts.add(judge.get(0).judge(number, cells, KnownAlready.NOTHING));
            }
            return true;
        });
        return verdicts;
    }

    private static Path beside() {
        Path root = Path.of(System.getProperty("redress.root", System.getProperty("user.dir") + "/.."));
        return Path.of(System.getProperty("redress.shared", root + "/../shared"))
                .resolve("data");
    }
}
