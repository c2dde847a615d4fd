package uk.redress.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.redress.complaints.ComplaintFixture.aComplaint;

import org.junit.jupiter.api.Test;

class ComplaintPointTest {

    @Test
    void a_point_that_begins_to_wait_keeps_no_finding_of_an_answer_that_was_sent_back() {
        ComplaintPoint point = aComplaint().waitingAt(Step.RESPOND).point(1);
        point.found(new PointFound(Finding.UPHELD, "The log shows it."));

        point.waitsBecause("The court hears of it.");

        assertThat(point.finding()).isEmpty();
        assertThat(point.isWaiting()).isTrue();
    }
}
