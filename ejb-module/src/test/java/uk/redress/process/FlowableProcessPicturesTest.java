package uk.redress.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.work.ProcessPicture;

class FlowableProcessPicturesTest {

    private static EngineOnTheSpot spot;

    @BeforeAll
    static void start() {
        spot = new EngineOnTheSpot();
    }

    @AfterAll
    static void stop() {
        spot.close();
    }

    private static FlowableProcessPictures pictures() {
        FlowableProcessPictures pictures = new FlowableProcessPictures();
        pictures.history = spot.engine.getHistoryService();
        pictures.diagrams = spot.engine.getRepositoryService();
        pictures.clocks = new NoClocks();
        return pictures;
    }

    @Test
    void a_complaint_that_came_back_for_stage_two_shows_both_its_courses_in_order() {
        ComplaintNumber number = ComplaintNumber.of(2026, 1);
        FlowableCaseProgress progress = spot.progress();
        progress.received(number);
        for (Step step : Step.of(Stage.LOCAL_RESOLUTION)) {
            spot.tick();
            progress.stepDone(number, step);
        }
        spot.tick();
        spot.words.atStageTwo = true;
        progress.stageTwoRequested(number);

        assertThat(pictures().of(number))
                .extracting(ProcessPicture::name)
                .containsExactly(
                        "A children's complaint",
                        "Local resolution (stage 1)",
                        "A children's complaint",
                        "Investigation (stage 2)");
    }

    /** The last day is no concern of these tests. */
    private static final class NoClocks extends RunningClocks {

        @Override
        public Optional<RunningClock> find(ComplaintNumber complaint, ClockKind kind) {
            return Optional.empty();
        }
    }
}
