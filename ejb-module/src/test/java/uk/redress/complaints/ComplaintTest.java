package uk.redress.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.redress.complaints.ComplaintFixture.aComplaint;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Refused;

class ComplaintTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    @Test
    void a_new_complaint_waits_to_be_checked() {
        assertThat(aComplaint().justReceived().step()).isEqualTo(Step.CHECK_PROCEDURE);
    }

    @Test
    void a_step_cannot_be_taken_out_of_turn() {
        Complaint complaint = aComplaint().waitingAt(Step.ACKNOWLEDGE);

        assertThatThrownBy(() -> complaint.moveOn(Step.RESPOND, Step.CHECK_QUALITY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("not its turn");
        assertThat(complaint.step()).isEqualTo(Step.ACKNOWLEDGE);
    }

    @Test
    void stage_two_waits_until_it_is_known_that_the_procedure_covers_the_complaint() {
        Complaint complaint = aComplaint().justReceived();

        assertThatThrownBy(complaint::goToStageTwo)
                .isInstanceOf(Refused.class)
                .hasMessage("Check first that the procedure covers this complaint.");
        assertThat(complaint.stage()).isEqualTo(Stage.LOCAL_RESOLUTION);
    }

    @Test
    void the_manager_holds_the_work_of_responding() {
        Complaint complaint = aComplaint().waitingAt(Step.ASSIGN);

        complaint.assignTo(7, 42);
        complaint.moveOn(Step.ASSIGN, Step.RESPOND);

        assertThat(complaint.holderId()).isEqualTo(42);
    }

    @Test
    void the_outcome_follows_from_the_findings() {
        Complaint complaint = aComplaint().waitingAt(Step.RESPOND);

        complaint.find(
                List.of(new PointFound(Finding.UPHELD, "We were wrong"), new PointFound(Finding.NOT_UPHELD, "-")));

        assertThat(complaint.outcome()).contains(Finding.PARTLY_UPHELD);
    }

    @Test
    void every_point_needs_a_finding() {
        Complaint complaint = aComplaint().waitingAt(Step.RESPOND);

        assertThatThrownBy(() -> complaint.find(List.of(new PointFound(Finding.UPHELD, "We were wrong"))))
                .hasMessage("Give a finding for each point of the complaint.");
    }

    @Test
    void a_point_outside_the_procedure_needs_no_finding() {
        Complaint complaint = aComplaint().waitingAt(Step.RESPOND);
        complaint.points().get(1).leaveProcedure("A court decides it", "the court");

        complaint.find(List.of(new PointFound(Finding.UPHELD, "We were wrong")));

        assertThat(complaint.outcome()).contains(Finding.UPHELD);
    }

    @Test
    void points_cannot_be_agreed_without_any() {
        Complaint complaint = aComplaint().waitingAt(Step.AGREE_POINTS);

        assertThatThrownBy(() -> complaint.agreePoints(List.of())).hasMessageContaining("at least one point");
    }

    @Test
    void it_can_be_withdrawn_at_every_step() {
        for (Step step : Step.of(Stage.LOCAL_RESOLUTION)) {
            Complaint complaint = aComplaint().waitingAt(step);

            complaint.withdraw(TODAY, "She said so on the telephone");

            assertThat(complaint.isWithdrawn()).as(step.name()).isTrue();
            assertThat(complaint.step()).as(step.name()).isNull();
        }
    }

    @Test
    void once_closed_nothing_can_be_done_with_it() {
        Complaint complaint = aComplaint().waitingAt(Step.RESPOND);
        complaint.withdraw(TODAY, "She said so");

        assertThatThrownBy(() -> complaint.moveOn(Step.RESPOND, Step.CHECK_QUALITY))
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> complaint.withdraw(TODAY, "again")).hasMessageContaining("closed already");
        assertThatThrownBy(() -> complaint.isHeldBy(3L)).hasMessageContaining("closed");
    }

    @Test
    void leaving_the_procedure_keeps_until_when_it_may_come_back() {
        Complaint complaint = aComplaint().waitingAt(Step.CHECK_PROCEDURE);

        complaint.leaveProcedure(TODAY, "Care proceedings", LocalDate.of(2027, 11, 9));

        assertThat(complaint.closing()).contains(Closing.OUTSIDE_PROCEDURE);
    }

    @Test
    void it_ends_in_no_way_while_a_child_may_be_at_risk() {
        Complaint complaint = aComplaint().waitingAt(Step.AWAIT_COMPLAINANT);
        complaint.isAtRisk(TODAY);

        List<Runnable> ways = List.of(
                () -> complaint.closeAnswered(TODAY, null),
                () -> complaint.closeRefused(TODAY, "-"),
                () -> complaint.withdraw(TODAY, "-"),
                () -> complaint.leaveProcedure(TODAY, "-", null));

        assertThat(ways).allSatisfy(way -> assertThatThrownBy(way::run)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("open since 9 November 2026"));
        assertThat(complaint.isClosed()).isFalse();
    }

    @Test
    void it_ends_once_the_outcome_is_known() {
        Complaint complaint = aComplaint().waitingAt(Step.AWAIT_COMPLAINANT);
        complaint.isAtRisk(TODAY);

        complaint.isNoLongerAtRisk();
        complaint.closeAnswered(TODAY, null);

        assertThat(complaint.isClosed()).isTrue();
    }

    @Test
    void what_a_manager_allows_at_risk_is_one_closing_and_void_with_the_next_worry() {
        Complaint complaint = aComplaint().waitingAt(Step.AWAIT_COMPLAINANT);
        complaint.isAtRisk(TODAY);
        complaint.mayEndAtRisk();
        assertThat(complaint.refusalToEnd()).isEmpty();

        complaint.isAtRisk(TODAY);
        assertThat(complaint.refusalToEnd()).isPresent();

        complaint.mayEndAtRisk();
        complaint.closeAnswered(TODAY, null);
        assertThat(complaint.refusalToEnd()).isPresent();
    }

    @Test
    void nothing_is_allowed_in_advance() {
        Complaint complaint = aComplaint().justReceived();

        complaint.mayEndAtRisk();
        complaint.isAtRisk(TODAY);

        assertThat(complaint.refusalToEnd()).isPresent();
    }

    @Test
    void after_the_proceedings_it_comes_back_to_where_it_began() {
        Complaint complaint = leftBecauseOfProceedings();

        complaint.comeBack(TODAY, Stage.LOCAL_RESOLUTION);

        assertThat(complaint.isClosed()).isFalse();
        assertThat(complaint.step()).isEqualTo(Step.CHECK_PROCEDURE);
        assertThat(complaint.cameBackOn()).contains(TODAY);
        assertThatThrownBy(() -> complaint.comeBack(TODAY, Stage.LOCAL_RESOLUTION))
                .hasMessageContaining("Only a complaint that left");
    }

    @Test
    void it_comes_back_to_a_later_stage_with_what_was_answered_before() {
        Complaint complaint = aComplaint().waitingAt(Step.AWAIT_COMPLAINANT);
        complaint.find(List.of(
                new PointFound(Finding.UPHELD, "It happened"), new PointFound(Finding.UPHELD, "That happened, too")));
        complaint.leaveProcedure(TODAY, "Care proceedings", TODAY.plusDays(30));

        complaint.comeBack(TODAY, Stage.INVESTIGATION);

        assertThat(complaint.stage()).isEqualTo(Stage.INVESTIGATION);
        assertThat(complaint.step()).isEqualTo(Step.ACCEPT_STAGE_TWO);
        assertThat(complaint.outcome()).contains(Finding.UPHELD);
    }

    @Test
    void it_does_not_come_back_later_than_it_may() {
        Complaint complaint = leftBecauseOfProceedings();

        assertThatThrownBy(() -> complaint.comeBack(TODAY.plusDays(31), Stage.LOCAL_RESOLUTION))
                .hasMessageContaining("could be made again until");
        assertThat(complaint.isClosed()).isTrue();
    }

    @Test
    void a_panel_follows_the_adjudication_and_nothing_else() {
        Complaint answered = aComplaint().waitingAt(Step.AWAIT_COMPLAINANT);

        assertThatThrownBy(answered::goToStageThree).hasMessageContaining("follows the adjudication");
    }

    @Test
    void points_agreed_again_take_the_place_of_those_before() {
        Complaint complaint = aComplaint().waitingAt(Step.AGREE_POINTS);
        complaint.agreePoints(List.of(new PointAgreed("One", null), new PointAgreed("Two", null)));

        complaint.agreePoints(List.of(new PointAgreed("Another", "An apology")));

        assertThat(complaint.points()).extracting(ComplaintPoint::text).containsExactly("Another");
    }

    private static Complaint leftBecauseOfProceedings() {
        Complaint complaint = aComplaint().waitingAt(Step.CHECK_PROCEDURE);
        complaint.leaveProcedure(TODAY, "Care proceedings", TODAY.plusDays(30));
        return complaint;
    }
}
