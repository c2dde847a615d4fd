package uk.redress.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code messages.properties} one ordered list in which a person finds a sentence, and in which each sentence is said
 * somewhere.
 */
class WordingInOrderTest {

    private static final Path WORDING = Path.of("src/main/resources/messages.properties");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/webapp"), Path.of("src/main/java"), Path.of("../ejb-module/src/main/java"));

    private static final Pattern KEY = Pattern.compile("([\\w.-]+)=.*");
    private static final Pattern QUOTED = Pattern.compile("['\"]([\\w.-]+)['\"]");
    /** A key that is said whole, not put together from parts. */
    private static final Pattern SAID =
            Pattern.compile("msg\\['([\\w.-]+)'\\]|Wording\\.of\\(\\s*\"([\\w.-]+)\"\\s*[,)]");

    private static final Pattern HAPPENING = Pattern.compile("Happening\\.of\\(\\s*[^,;]+?,\\s*\"([\\w.-]+)\"");

    /** The others are of settings, teams or accounts: their subject is a word. */
    private static final Pattern OF_A_COMPLAINT = Pattern.compile("Happening\\.of\\((?!\")(.*?)\\);", Pattern.DOTALL);

    private static final Pattern DETAIL = Pattern.compile("\\.with\\(\\s*\"([\\w.]+)\"");

    @Test
    void each_key_stands_once_and_in_its_place_in_the_alphabet() {
        List<String> keys = keys();

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys)
                .isSortedAccordingTo(
                        Comparator.comparing((String key) -> group(key).toLowerCase(Locale.ROOT))
                                .thenComparing(WordingInOrderTest::group)
                                .thenComparing(Comparator.naturalOrder()));
    }

    @Test
    void each_group_has_one_heading_and_nothing_else_is_in_the_file() {
        List<String> lines = lines();
        String group = "";
        for (int i = 2; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty()) {
                group = group(lines.get(i + 2));
                assertThat(lines.get(i + 1)).as("line %d", i + 2).startsWith("# ");
                i++;
            } else {
                assertThat(line).as("line %d", i + 1).matches(KEY);
                assertThat(group(line)).as("line %d", i + 1).isEqualTo(group);
            }
        }
    }

    @Test
    void every_key_that_a_page_or_a_bean_says_is_there() {
        Set<String> said = new TreeSet<>();
        sources().forEach(text -> {
            Matcher matcher = SAID.matcher(text);
            while (matcher.find()) {
                said.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        });

        assertThat(said).hasSizeGreaterThan(500);
        assertThat(new HashSet<>(keys())).containsAll(said);
    }

    @Test
    void everything_that_may_stand_in_the_journal_has_words() {
        assertThat(new HashSet<>(keys()))
                .containsAll(
                        found(HAPPENING).stream().map(act -> "journal." + act).toList());
    }

    @Test
    void whatever_the_history_of_a_complaint_names_has_words() {
        Set<String> named = new TreeSet<>();
        for (String happening : found(OF_A_COMPLAINT)) {
            Matcher detail = DETAIL.matcher(happening);
            while (detail.find()) {
                named.add("journal.detail." + detail.group(1));
            }
        }

        assertThat(named).hasSizeGreaterThan(15);
        assertThat(new HashSet<>(keys())).containsAll(named);
    }

    /** Keys put together from parts are known by their first part, as in {@code 'step.'}, or their last, as in {@code '.title'}. */
    @Test
    void nothing_is_kept_that_is_never_said() {
        Set<String> quoted = found(QUOTED);
        List<String> beginnings = quoted.stream()
                .filter(part -> part.length() > 1 && part.endsWith("."))
                .toList();
        List<String> ends = quoted.stream()
                .filter(part -> part.length() > 1 && part.startsWith("."))
                .toList();

        assertThat(keys())
                .filteredOn(key -> !quoted.contains(key))
                .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith))
                .filteredOn(key -> ends.stream()
                        .noneMatch(end ->
                                key.endsWith(end) && quoted.contains(key.substring(0, key.length() - end.length()))))
                .isEmpty();
    }

    private static String group(String line) {
        return line.split("[.=]", 2)[0];
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (String line : lines()) {
            Matcher matcher = KEY.matcher(line);
            if (!line.startsWith("#") && matcher.matches()) {
                keys.add(matcher.group(1));
            }
        }
        return keys;
    }

    private static List<String> lines() {
        return read(WORDING).lines().toList();
    }

    private static Set<String> found(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        sources().forEach(text -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        });
        return found;
    }

    private static Collection<String> sources() {
        List<String> texts = new ArrayList<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().matches(".*\\.(java|xhtml)"))
                        .map(WordingInOrderTest::read)
                        .forEach(texts::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
