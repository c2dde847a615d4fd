package uk.redress.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImprovementActionProcessTest extends DiagramTest {

    private static final Instant UPDATE = Instant.parse("2026-11-20T00:00:00Z");
    private static final Instant NEXT_UPDATE = Instant.parse("2026-12-20T00:00:00Z");
    private static final Instant LASTING = Instant.parse("2027-03-01T00:00:00Z");

    private final String action = number.replace("CS", "A");

    @BeforeEach
    void updates_and_checks_have_their_days() {
        vocabulary.actions.nextUpdate = UPDATE;
        vocabulary.actions.embeddedCheck = LASTING;
    }

    @AfterAll
    static void every_element_of_the_diagram_is_passed() {
        isPassedByItsTests("improvement-action");
    }

    @Test
    void an_action_goes_from_its_proposal_to_being_embedded() {
        propose();
        engine.complete(action, "approveAction");
        engine.complete(action, "carryOut");
        engine.complete(action, "checkEvidence");
        engine.complete(action, "acceptAction");
        assertThat(engine.stepsOf(action)).isEmpty();

        engine.timeReaches(LASTING, action);
        assertThat(engine.stepsOf(action)).containsExactly("checkEmbedded");
        assertThat(vocabulary.told).contains("it is asked whether " + action + " has lasted");

        vocabulary.actions.embedded = true;
        engine.complete(action, "checkEmbedded");
        assertThat(engine.isOver(action)).isTrue();
        assertThat(engine.endsOf(action)).contains("finish");
    }

    @Test
    void what_is_taken_on_already_begins_in_progress() {
        takenOn();

        assertThat(engine.stepsOf(action)).containsExactly("carryOut");
    }

    @Test
    void what_its_lead_declines_is_changed_and_put_to_the_lead_again() {
        propose();
        vocabulary.actions.declined = true;
        engine.complete(action, "approveAction");
        assertThat(engine.stepsOf(action)).containsExactly("reviseAction");

        vocabulary.actions.declined = false;
        engine.complete(action, "reviseAction");
        assertThat(engine.stepsOf(action)).containsExactly("approveAction");
    }

    @Test
    void an_update_is_asked_for_each_month_beside_the_work() {
        takenOn();
        engine.timeReaches(UPDATE, action);
        assertThat(engine.stepsOf(action)).containsExactly("carryOut", "giveUpdate");
        assertThat(vocabulary.told).containsExactly("an update of " + action + " is asked for");

        vocabulary.actions.nextUpdate = NEXT_UPDATE;
        engine.complete(action, "giveUpdate");
        assertThat(engine.stepsOf(action)).containsExactly("carryOut");
        assertThat(engine.timersOf(action)).containsExactly(NEXT_UPDATE);
    }

    @Test
    void an_update_that_nobody_gave_does_not_keep_the_work_from_being_complete() {
        takenOn();
        engine.timeReaches(UPDATE, action);
        engine.complete(action, "carryOut");

        assertThat(engine.stepsOf(action)).containsExactly("checkEvidence");
    }

    @Test
    void what_the_check_sends_back_is_in_progress_again() {
        takenOn();
        engine.complete(action, "carryOut");
        vocabulary.actions.sentBack = true;
        engine.complete(action, "checkEvidence");

        assertThat(engine.stepsOf(action)).containsExactly("carryOut");
    }

    @Test
    void what_the_board_sends_back_is_in_progress_again() {
        takenOn();
        engine.complete(action, "carryOut");
        engine.complete(action, "checkEvidence");
        vocabulary.actions.sentBack = true;
        engine.complete(action, "acceptAction");

        assertThat(engine.stepsOf(action)).containsExactly("carryOut");
    }

    @Test
    void what_slips_back_before_it_is_looked_at_again_is_in_progress_again() {
        accepted();
        engine.send(action, "reopened");

        assertThat(engine.stepsOf(action)).containsExactly("carryOut");
        assertThat(engine.timersOf(action)).containsExactly(UPDATE);
    }

    @Test
    void what_has_not_lasted_is_in_progress_again() {
        accepted();
        engine.timeReaches(LASTING, action);
        engine.complete(action, "checkEmbedded");

        assertThat(engine.stepsOf(action)).containsExactly("carryOut");
    }

    @Test
    void what_is_dropped_goes_no_further_from_wherever_it_stands() {
        takenOn();
        engine.timeReaches(UPDATE, action);
        engine.send(action, "dropped");

        assertThat(engine.isOver(action)).isTrue();
        assertThat(engine.endsOf(action)).containsExactly("goneElsewhere");
    }

    private void propose() {
        engine.begin("improvement-action", action);
        assertThat(engine.stepsOf(action)).containsExactly("approveAction");
    }

    private void takenOn() {
        vocabulary.actions.approved = true;
        engine.begin("improvement-action", action);
    }

    private void accepted() {
        takenOn();
        engine.complete(action, "carryOut");
        engine.complete(action, "checkEvidence");
        engine.complete(action, "acceptAction");
    }
}
