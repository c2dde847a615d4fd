package uk.redress.web.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.redress.web.administration.Probe.Part;

class ProbeTest {

    private static final Probe DATABASE = new Probe(Part.DATABASE, true, "Answers.", List.of());
    private static final Probe SILENT_ENGINE = new Probe(Part.ENGINE, false, "Did not answer.", List.of());
    private static final Probe FAILED_JOB = new Probe(Part.JOBS, false, "1 was given up.", List.of());

    @Test
    void only_without_its_database_or_its_engine_redress_is_of_no_use() {
        assertThat(SILENT_ENGINE.isFatal()).isTrue();
        assertThat(FAILED_JOB.isFatal()).isFalse();
        assertThat(DATABASE.isFatal()).isFalse();
    }
}
