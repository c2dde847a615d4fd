package uk.redress.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EngineSettingsTest {

    @Test
    void every_diagram_there_is_gets_deployed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../processes/src/main/resources/processes"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".bpmn20.xml", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(EngineSettings.DIAGRAMS, EngineSettings.DIAGRAMS_OF_THE_PROGRAMME)
                                    .flatMap(List::stream)
                                    .toList());
        }
    }
}
