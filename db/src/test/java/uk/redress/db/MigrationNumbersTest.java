package uk.redress.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"casework", "engine"})
    void each_number_is_used_once_and_has_four_digits(String schema) throws IOException {
        List<String> names = files(schema).stream()
                .map(file -> file.getFileName().toString())
                .toList();
        assertThat(names).isNotEmpty().allMatch(name -> name.matches("V[0-9]{4}__[a-z0-9_]+\\.sql"));
        assertThat(names.stream()
                        .collect(Collectors.groupingBy(name -> name.substring(0, 5)))
                        .entrySet())
                .allSatisfy(number -> assertThat(number.getValue()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"casework", "engine"})
    void the_first_line_says_why(String schema) throws IOException {
        assertThat(files(schema).stream()
                        .collect(Collectors.toMap(Function.identity(), MigrationNumbersTest::firstLine)))
                .allSatisfy((file, line) -> assertThat(line).startsWith("-- "));
    }

    private static List<Path> files(String schema) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db", schema))) {
            return files.filter(file -> !isCallback(file.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean isCallback(String name) {
        return name.startsWith("afterMigrate") || name.startsWith("beforeEachMigrate");
    }

    private static String firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
