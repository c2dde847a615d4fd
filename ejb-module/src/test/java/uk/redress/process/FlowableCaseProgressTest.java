package uk.redress.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;

class FlowableCaseProgressTest {

    private static final ComplaintNumber NUMBER = ComplaintNumber.of(2026, 1);

    private EngineOnTheSpot spot;
    private FlowableCaseProgress progress;

    @BeforeEach
    void start() {
        spot = new EngineOnTheSpot();
        progress = spot.progress();
    }

    @AfterEach
    void stop() {
        spot.close();
    }

    @Test
    void every_step_of_a_complaint_is_a_task_of_the_diagrams() {
        progress.received(NUMBER);
        for (Step step : Step.values()) {
            progress.stepDone(NUMBER, step);
        }

        assertThatThrownBy(() -> progress.withdrawn(NUMBER)).hasMessageContaining("has no process");
    }

    @Test
    void a_step_that_is_not_due_is_refused() {
        progress.received(NUMBER);

        assertThatThrownBy(() -> progress.stepDone(NUMBER, Step.RESPOND))
                .hasMessage("CS-2026-0001 does not wait at respond.");
    }

    @Test
    void a_complaint_taken_over_waits_for_its_response() {
        spot.words.takenOver = true;
        progress.takenOver(NUMBER);

        progress.stepDone(NUMBER, Step.RESPOND);
    }

    @Test
    void leaving_the_procedure_ends_all_that_waits() {
        progress.received(NUMBER);
        progress.stepDone(NUMBER, Step.CHECK_PROCEDURE);

        progress.leftProcedure(NUMBER);

        assertThatThrownBy(() -> progress.stepDone(NUMBER, Step.ACKNOWLEDGE)).hasMessageContaining("does not wait");
    }
}
