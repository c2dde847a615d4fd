package uk.redress.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.redress.complaints.ComplaintFixture.aComplaint;

import org.junit.jupiter.api.Test;
import uk.redress.access.Actor;
import uk.redress.access.Role;

class WhoseToAnswerTest {

    private static final Actor MANAGER = new Actor(42L, "Manager", Role.SERVICE_MANAGER, 7L);
    private static final Actor OFFICER = new Actor(1L, "Officer", Role.OFFICER, null);

    @Test
    void a_manager_works_on_what_they_were_asked_to_answer() {
        Complaint complaint = aComplaint().waitingAt(Step.RESPOND);
        complaint.assignTo(7, 42);

        assertThat(WhoseToAnswer.refusal(MANAGER, complaint)).isEmpty();
    }

    @Test
    void seeing_a_complaint_of_the_team_is_not_enough() {
        Complaint complaint = aComplaint().waitingAt(Step.RESPOND);
        complaint.assignTo(7, 43);

        assertThat(WhoseToAnswer.refusal(MANAGER, complaint)).isPresent();
        assertThat(WhoseToAnswer.refusal(MANAGER, aComplaint().justReceived())).isPresent();
    }

    @Test
    void the_complaints_team_may_work_on_any() {
        assertThat(WhoseToAnswer.refusal(OFFICER, aComplaint().justReceived())).isEmpty();
    }
}
