package uk.redress.complaints.localresolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LocalResolutionTest {

    private static final LocalDate DUE = LocalDate.of(2026, 11, 16);

    private final LocalResolution resolution = new LocalResolution(1);

    @Test
    void an_answer_on_the_last_day_needs_no_reason() {
        resolution.answered(DUE, DUE, null);

        assertThat(resolution.isAnswered()).isTrue();
    }

    @Test
    void an_overrun_has_a_reason() {
        LocalDate dayAfter = LocalDate.of(2026, 11, 17);

        assertThatThrownBy(() -> resolution.answered(dayAfter, DUE, " ")).hasMessageContaining("Say why");
        assertThat(resolution.isAnswered()).isFalse();
        resolution.answered(dayAfter, DUE, "The manager was ill");
        assertThat(resolution.isAnswered()).isTrue();
    }

    @Test
    void a_returned_response_is_no_longer_returned_once_it_is_written_again() {
        resolution.returned("Point 2 is not answered");
        assertThat(resolution.isReturned()).isTrue();

        resolution.responded(DUE, "Both points");

        assertThat(resolution.isReturned()).isFalse();
    }
}
