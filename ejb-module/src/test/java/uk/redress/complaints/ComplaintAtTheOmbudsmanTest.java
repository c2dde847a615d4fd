package uk.redress.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.redress.complaints.ComplaintFixture.aComplaint;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.redress.kernel.Refused;

class ComplaintAtTheOmbudsmanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    @Test
    void what_waits_for_the_complainant_goes_to_the_ombudsman_as_a_whole() {
        Complaint complaint = aComplaint().waitingAt(Step.AWAIT_COMPLAINANT);

        assertThat(complaint.goToTheOmbudsman()).isTrue();

        assertThat(complaint.stage()).isEqualTo(Stage.OMBUDSMAN);
        assertThat(complaint.step()).isEqualTo(Step.ANSWER_OMBUDSMAN);
    }

    @Test
    void what_was_closed_opens_again() {
        Complaint complaint = aComplaint().justReceived();
        complaint.leaveProcedure(TODAY, "A court decides it.", null);

        assertThat(complaint.goToTheOmbudsman()).isTrue();

        assertThat(complaint.isClosed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            mode = EnumSource.Mode.INCLUDE,
            names = {"CHECK_PROCEDURE", "RESPOND", "ACCEPT_STAGE_TWO", "ADJUDICATE"})
    void a_stage_that_is_under_way_goes_on_beside_the_case(Step step) {
        Complaint complaint = aComplaint().waitingAt(step);

        assertThat(complaint.goToTheOmbudsman()).isFalse();

        assertThat(complaint.step()).isEqualTo(step);
        assertThat(complaint.withOmbudsman()).contains(WithOmbudsman.UNDECIDED);
    }

    @Test
    void it_cannot_end_in_any_way_before_the_ombudsman_has_decided() {
        Complaint complaint = aComplaint().waitingAt(Step.RESPOND);
        complaint.goToTheOmbudsman();

        assertThatThrownBy(() -> complaint.withdraw(TODAY, "Enough"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("before their decision");

        assertThat(complaint.decidedByTheOmbudsman(TODAY, "No fault", false, false))
                .isFalse();
        complaint.withdraw(TODAY, "Enough");
        assertThat(complaint.isWithdrawn()).isTrue();
    }

    @Test
    void it_is_taken_up_once_at_a_time() {
        Complaint complaint = aComplaint().waitingAt(Step.AWAIT_COMPLAINANT);
        complaint.goToTheOmbudsman();

        assertThatThrownBy(complaint::goToTheOmbudsman)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
    }

    @Test
    void a_decision_without_remedies_ends_it() {
        Complaint complaint = aComplaint().waitingAt(Step.AWAIT_COMPLAINANT);
        complaint.goToTheOmbudsman();

        assertThat(complaint.decidedByTheOmbudsman(TODAY, "No fault", false, false))
                .isTrue();

        assertThat(complaint.closing()).contains(Closing.OMBUDSMAN_DECIDED);
    }

    @Test
    void remedies_keep_it_open_whatever_the_complainant_wants_until_they_are_shown() {
        Complaint complaint = aComplaint().waitingAt(Step.AWAIT_COMPLAINANT);
        complaint.goToTheOmbudsman();
        complaint.decidedByTheOmbudsman(TODAY, "Pay", false, true);

        assertThat(complaint.step()).isEqualTo(Step.CARRY_OUT_REMEDIES);
        assertThatThrownBy(() -> complaint.withdraw(TODAY, "Enough"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("carried out");

        assertThat(complaint.compliedWithTheOmbudsman(TODAY, "Paid")).isTrue();
        assertThat(complaint.isClosed()).isTrue();
    }

    @Test
    void no_stage_follows_a_decision_that_did_not_send_it_back() {
        Complaint complaint = aComplaint().waitingAt(Step.AWAIT_COMPLAINANT);
        complaint.goToTheOmbudsman();
        complaint.decidedByTheOmbudsman(TODAY, "No fault", false, false);

        assertThatThrownBy(complaint::goToStageTwo)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("did not send this complaint back");
        assertThatThrownBy(complaint::goToStageThree)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("did not send this complaint back");
    }

    @Test
    void sent_back_it_may_go_through_a_stage_again_that_it_has_been_through() {
        Complaint complaint = aComplaint().waitingAt(Step.AWAIT_COMPLAINANT);
        complaint.goToStageTwo();
        complaint.closeRefused(TODAY, "Considered already");
        complaint.goToTheOmbudsman();
        complaint.decidedByTheOmbudsman(TODAY, "Investigate it", true, false);

        complaint.goToStageTwo();

        assertThat(complaint.step()).isEqualTo(Step.ACCEPT_STAGE_TWO);
        assertThatThrownBy(complaint::goToStageTwo).isInstanceOf(Refused.class).hasMessageContaining("already");
    }

    @Test
    void sent_back_it_ends_at_once_and_may_go_to_the_stage_that_was_left_out() {
        Complaint complaint = aComplaint().waitingAt(Step.AWAIT_COMPLAINANT);
        complaint.goToTheOmbudsman();
        complaint.decidedByTheOmbudsman(TODAY, "Complete stage 2 and pay", true, true);

        assertThat(complaint.isClosed()).isTrue();
        complaint.goToStageTwo();

        assertThat(complaint.step()).isEqualTo(Step.ACCEPT_STAGE_TWO);
        assertThat(complaint.withOmbudsman()).contains(WithOmbudsman.REMEDIES);
        assertThat(complaint.compliedWithTheOmbudsman(TODAY, "Paid")).isFalse();
        assertThat(complaint.step()).isEqualTo(Step.ACCEPT_STAGE_TWO);
    }
}
