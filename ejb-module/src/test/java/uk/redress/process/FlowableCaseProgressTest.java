package uk.redress.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;

class FlowableCaseProgressTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static EngineOnTheSpot spot;

    private final ComplaintNumber number = ComplaintNumber.of(2026, NUMBERS.incrementAndGet());
    private FlowableCaseProgress progress;

    @BeforeAll
    static void start() {
        spot = new EngineOnTheSpot();
    }

    @AfterAll
    static void stop() {
        spot.close();
    }

    @BeforeEach
    void a_new_complaint() {
        spot.beginAfresh();
        progress = spot.progress();
    }

    private void workUpTo(Step step) {
        progress.received(number);
        Step.of(Stage.LOCAL_RESOLUTION).stream()
                .takeWhile(done -> done != step)
                .forEach(done -> progress.stepDone(number, done));
    }

    @Test
    void every_step_of_stage_one_is_a_task_of_the_diagrams() {
        progress.received(number);
        for (Step step : Step.of(Stage.LOCAL_RESOLUTION)) {
            progress.stepDone(number, step);
        }

        assertThatThrownBy(() -> progress.withdrawn(number)).hasMessageContaining("has no process");
    }

    @ParameterizedTest
    @EnumSource(from = "ACKNOWLEDGE", to = "AWAIT_COMPLAINANT")
    void a_request_for_stage_two_ends_stage_one_wherever_it_stands(Step step) {
        workUpTo(step);

        progress.stageTwoRequested(number);

        assertThatThrownBy(() -> progress.stepDone(number, step)).hasMessageContaining("does not wait");
        for (Step next : Step.of(Stage.INVESTIGATION)) {
            if (next != Step.TELL_REFUSAL) {
                progress.stepDone(number, next);
            }
        }
        assertThat(spot.courses(number)).containsExactly("over");
    }

    @Test
    void a_request_that_was_refused_is_told_and_ends_the_course() {
        workUpTo(Step.AWAIT_COMPLAINANT);
        progress.stageTwoRequested(number);

        spot.words.refused = true;
        progress.stepDone(number, Step.ACCEPT_STAGE_TWO);
        progress.stepDone(number, Step.TELL_REFUSAL);

        assertThat(spot.courses(number)).containsExactly("over");
    }

    @Test
    void a_request_after_the_complaint_was_closed_begins_a_second_course() {
        workUpTo(Step.AWAIT_COMPLAINANT);
        progress.stepDone(number, Step.AWAIT_COMPLAINANT);

        spot.words.atStageTwo = true;
        progress.stageTwoRequested(number);

        progress.stepDone(number, Step.ACCEPT_STAGE_TWO);
        assertThat(spot.courses(number)).containsExactly("over", "under way");
    }

    @Test
    void a_request_never_begins_a_second_course_beside_one_on_an_earlier_version_of_the_diagram() {
        spot.receiveOnReleasedDiagrams(number);
        progress.stepDone(number, Step.CHECK_PROCEDURE);

        assertThatThrownBy(() -> progress.stageTwoRequested(number))
                .isInstanceOf(Refused.class)
                .hasMessage("This complaint still runs on an earlier version of the diagram."
                        + " An administrator has to move it first.");

        assertThat(spot.courses(number)).containsExactly("under way");
    }

    @Test
    void a_step_that_is_not_due_is_refused() {
        progress.received(number);

        assertThatThrownBy(() -> progress.stepDone(number, Step.RESPOND))
                .hasMessage(number + " does not wait at respond.");
    }

    @Test
    void a_complaint_taken_over_waits_for_its_response() {
        spot.words.takenOver = true;
        progress.takenOver(number);

        progress.stepDone(number, Step.RESPOND);
    }

    @Test
    void leaving_the_procedure_ends_all_that_waits() {
        progress.received(number);
        progress.stepDone(number, Step.CHECK_PROCEDURE);

        progress.leftProcedure(number);

        assertThatThrownBy(() -> progress.stepDone(number, Step.ACKNOWLEDGE)).hasMessageContaining("does not wait");
    }

    @Test
    void a_complaint_may_run_the_whole_course_to_the_Ombudsman() {
        spot.words.remedies = true;
        workUpTo(Step.AWAIT_COMPLAINANT);
        progress.stageTwoRequested(number);
        workUpToTheEndOf(Stage.INVESTIGATION);
        progress.stageThreeRequested(number);
        workUpToTheEndOf(Stage.REVIEW_PANEL);
        progress.takenUpByOmbudsman(number);

        Step.of(Stage.OMBUDSMAN).forEach(step -> progress.stepDone(number, step));

        assertThat(spot.courses(number)).containsExactly("over");
        assertThat(spot.timersOf(number)).isEmpty();
    }

    private void workUpToTheEndOf(Stage stage) {
        Step.of(stage).stream()
                .filter(step -> step != Step.TELL_REFUSAL && step != Step.TELL_STAGE_THREE_REFUSAL)
                .filter(step -> !step.isTheComplainants())
                .forEach(step -> progress.stepDone(number, step));
    }
}
