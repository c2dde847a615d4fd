package uk.redress.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.redress.complaints.Finding.NOT_UPHELD;
import static uk.redress.complaints.Finding.NO_FINDING;
import static uk.redress.complaints.Finding.PARTLY_UPHELD;
import static uk.redress.complaints.Finding.UPHELD;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

    @Test
    void points_found_alike_give_that_outcome() {
        for (Finding finding : Finding.values()) {
            assertThat(Finding.ofAll(List.of(finding, finding))).contains(finding);
        }
    }

    @Test
    void anything_upheld_beside_anything_else_is_partly_upheld() {
        assertThat(Finding.ofAll(List.of(UPHELD, NOT_UPHELD))).contains(PARTLY_UPHELD);
        assertThat(Finding.ofAll(List.of(UPHELD, NO_FINDING))).contains(PARTLY_UPHELD);
        assertThat(Finding.ofAll(List.of(PARTLY_UPHELD, NOT_UPHELD))).contains(PARTLY_UPHELD);
    }

    @Test
    void not_upheld_beside_no_finding_is_not_upheld() {
        assertThat(Finding.ofAll(List.of(NO_FINDING, NOT_UPHELD))).contains(NOT_UPHELD);
    }

    @Test
    void without_points_there_is_no_outcome() {
        assertThat(Finding.ofAll(List.of())).isEmpty();
    }
}
