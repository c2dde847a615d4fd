package uk.redress.improvement.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.redress.improvement.Rating.AMBER;
import static uk.redress.improvement.Rating.BLUE;
import static uk.redress.improvement.Rating.GREEN;
import static uk.redress.improvement.Rating.GREY;
import static uk.redress.improvement.Rating.RED;

import java.util.List;
import org.junit.jupiter.api.Test;

class WorkstreamRatingTest {

    @Test
    void a_workstream_stands_as_its_worst_action_does() {
        assertThat(WorkstreamRating.of(List.of(BLUE, GREEN, RED, AMBER))).isEqualTo(RED);
        assertThat(WorkstreamRating.of(List.of(BLUE, GREEN, AMBER))).isEqualTo(AMBER);
        assertThat(WorkstreamRating.of(List.of(BLUE, GREEN, GREY))).isEqualTo(GREEN);
    }

    @Test
    void it_is_complete_once_every_action_is() {
        assertThat(WorkstreamRating.of(List.of(BLUE, BLUE))).isEqualTo(BLUE);
        assertThat(WorkstreamRating.of(List.of(BLUE, GREY))).isEqualTo(GREEN);
    }

    @Test
    void it_has_no_colour_before_anything_has_begun() {
        assertThat(WorkstreamRating.of(List.of(GREY))).isEqualTo(GREY);
        assertThat(WorkstreamRating.of(List.of())).isEqualTo(GREY);
    }
}
