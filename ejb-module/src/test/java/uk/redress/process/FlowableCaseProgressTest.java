package uk.redress.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;

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

    @Test
    void every_step_of_stage_one_is_a_task_of_the_diagrams() {
        progress.received(number);
        for (Step step : Step.of(Stage.LOCAL_RESOLUTION)) {
            progress.stepDone(number, step);
        }

        assertThatThrownBy(() -> progress.withdrawn(number)).hasMessageContaining("has no process");
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
}
