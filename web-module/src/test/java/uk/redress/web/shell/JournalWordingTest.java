package uk.redress.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a complaint's history would otherwise show as a code. */
class JournalWordingTest {

    /** An act done to a complaint: its subject is no fixed word, such as the calendar or the settings. */
    private static final Pattern ACT = Pattern.compile("Happening\\.of\\(\\s*[^\"\\s][^,]*,\\s*\"([^\"]+)\"");

    private static final Path CASEWORK = Path.of("..", "ejb-module", "src", "main", "java");

    @Test
    void every_act_done_to_a_complaint_has_words() {
        Set<String> acts = acts();

        assertThat(acts).contains("complaint.received", "complaint.withdrawn").hasSizeGreaterThan(20);
        assertThat(acts).allSatisfy(act -> assertThat(Wording.of("journal." + act))
                .as("the words for " + act)
                .isNotEqualTo("journal." + act));
    }

    private static Set<String> acts() {
        try (Stream<Path> files = Files.walk(CASEWORK)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> ACT.matcher(textOf(file)).results())
                    .map(MatchResult::group)
                    .map(act -> act.substring(act.indexOf('"') + 1, act.lastIndexOf('"')))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
