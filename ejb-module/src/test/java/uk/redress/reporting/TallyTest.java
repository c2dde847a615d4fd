package uk.redress.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.redress.complaints.Finding.NOT_UPHELD;
import static uk.redress.complaints.Finding.NO_FINDING;
import static uk.redress.complaints.Finding.PARTLY_UPHELD;
import static uk.redress.complaints.Finding.UPHELD;
import static uk.redress.complaints.Standing.ANSWERED_LATE;
import static uk.redress.complaints.Standing.ANSWERED_UNCOUNTED;
import static uk.redress.complaints.Standing.OPEN_IN_TIME;
import static uk.redress.complaints.Standing.OPEN_LATE;
import static uk.redress.complaints.Standing.OUTSIDE_PROCEDURE;
import static uk.redress.complaints.Standing.WITHDRAWN;
import static uk.redress.complaints.Standing.WITHIN_EXTENSION;
import static uk.redress.complaints.Standing.WITHIN_TEN;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.redress.complaints.Finding;
import uk.redress.complaints.Standing;
import uk.redress.reporting.Tally.Cell;
import uk.redress.reporting.Tally.Share;

class TallyTest {

    private static final Tally EVERYTHING = new Tally(List.of(
            cell(WITHIN_TEN, UPHELD, 3),
            cell(WITHIN_TEN, NOT_UPHELD, 4),
            cell(WITHIN_EXTENSION, PARTLY_UPHELD, 2),
            cell(ANSWERED_LATE, NO_FINDING, 1),
            cell(ANSWERED_LATE, null, 1),
            cell(ANSWERED_UNCOUNTED, UPHELD, 1),
            cell(OPEN_IN_TIME, null, 5),
            cell(OPEN_LATE, UPHELD, 2),
            cell(WITHDRAWN, null, 1),
            cell(OUTSIDE_PROCEDURE, null, 1)));

    @Test
    void what_was_received_is_what_was_answered_is_open_was_withdrawn_or_was_outside() {
        assertThat(EVERYTHING.of(Measure.RECEIVED)).isEqualTo(21);
        assertThat(EVERYTHING.of(Measure.ANSWERED)).isEqualTo(12);
        assertThat(EVERYTHING.of(Measure.OPEN)).isEqualTo(7);
        assertThat(EVERYTHING.of(Measure.WITHDRAWN)).isEqualTo(1);
        assertThat(EVERYTHING.of(Measure.OUTSIDE_PROCEDURE)).isEqualTo(1);
    }

    @Test
    void answers_in_time_are_those_within_the_ten_days_and_within_an_extension() {
        assertThat(EVERYTHING.of(Measure.WITHIN_TEN)).isEqualTo(7);
        assertThat(EVERYTHING.of(Measure.WITHIN_EXTENSION)).isEqualTo(2);
        assertThat(EVERYTHING.of(Measure.IN_TIME)).isEqualTo(9);
        assertThat(EVERYTHING.of(Measure.ANSWERED_LATE)).isEqualTo(2);
        assertThat(EVERYTHING.of(Measure.ANSWERED_UNCOUNTED)).isEqualTo(1);
    }

    @Test
    void findings_count_once_the_complaint_was_answered_and_add_up_to_the_answers() {
        assertThat(EVERYTHING.of(Measure.UPHELD)).isEqualTo(4);
        assertThat(EVERYTHING.of(Measure.PARTLY_UPHELD)).isEqualTo(2);
        assertThat(EVERYTHING.of(Measure.UPHELD_AT_ALL)).isEqualTo(6);
        assertThat(EVERYTHING.of(Measure.NOT_UPHELD)).isEqualTo(4);
        assertThat(EVERYTHING.of(Measure.NO_FINDING)).isEqualTo(1);
        assertThat(EVERYTHING.of(Measure.NOT_RECORDED)).isEqualTo(1);
    }

    @Test
    void a_share_is_rounded_to_a_tenth_of_a_percent() {
        assertThat(new Share(1, 3).inWords()).isEqualTo("33.3%");
        assertThat(new Share(2, 3).inWords()).isEqualTo("66.7%");
        assertThat(new Share(1, 16).inWords()).isEqualTo("6.3%");
        assertThat(new Share(5, 5).inWords()).isEqualTo("100.0%");
        assertThat(new Share(0, 5).inWords()).isEqualTo("0.0%");
    }

    @Test
    void of_nothing_there_is_no_share() {
        assertThat(Tally.NOTHING.share(Measure.IN_TIME, Measure.ANSWERED).inWords())
                .isEmpty();
    }

    private static Cell cell(Standing standing, Finding finding, long count) {
        return new Cell(standing, finding, count);
    }
}
