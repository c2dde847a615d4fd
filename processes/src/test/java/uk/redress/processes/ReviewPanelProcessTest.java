package uk.redress.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ReviewPanelProcessTest extends DiagramTest {

    static final List<String> STEPS_BEFORE_THE_RESPONSE_IS_SENT = STAGE_THREE.subList(0, STAGE_THREE.size() - 1);

    private static final Instant MOVED = Instant.parse("2027-01-12T00:00:00Z");

    @AfterAll
    static void every_element_of_the_diagram_is_passed() {
        isPassedByItsTests("review-panel");
    }

    private String willBeLate() {
        return "the panel of " + number + " will be late";
    }

    private String isOverdue() {
        return "the panel of " + number + " is overdue";
    }

    @Nested
    class Straight_through {

        @Test
        void an_accepted_request_waits_at_one_step_after_another_until_the_complainant_goes_no_further() {
            workUpTo("acknowledgeStageThree");
            for (String step : STAGE_THREE) {
                waitsAt(step);
                engine.complete(number, step);
            }

            assertThat(engine.isOver(number)).isTrue();
            assertThat(engine.endsOf(number)).containsExactly("close", "finish", "finishAnswer");
            assertThat(vocabulary.told).isEmpty();
        }

        @Test
        void a_request_that_was_accepted_before_it_was_acknowledged_does_not_wait_for_that_again() {
            workUpTo("acknowledgeStageThree");
            vocabulary.stageThreeIsAccepted();

            engine.complete(number, "acknowledgeStageThree");

            waitsAt("appointChair");
        }
    }

    @Nested
    class A_refused_request {

        @Test
        void is_told_to_the_complainant_and_ends_the_complaint() {
            workUpTo("acceptStageThree");
            vocabulary.stageThreeIsRefused();

            engine.complete(number, "acceptStageThree");

            waitsAt("tellStageThreeRefusal");
            engine.complete(number, "tellStageThreeRefusal");
            assertThat(engine.isOver(number)).isTrue();
            assertThat(engine.timersOf(number)).isEmpty();
            assertThat(engine.endsOf(number)).containsExactly("close", "finish", "refuse");
        }

        @Test
        void that_was_refused_before_it_was_acknowledged_is_told_next() {
            workUpTo("acknowledgeStageThree");
            vocabulary.stageThreeIsRefused();

            engine.complete(number, "acknowledgeStageThree");

            waitsAt("tellStageThreeRefusal");
        }
    }

    @Nested
    class Two_days_are_watched {

        @Test
        void the_day_from_which_the_papers_would_be_too_late_and_the_last_day_for_the_panel() {
            workUpTo("arrangePanel");

            engine.timeReaches(LAST_DAY_FOR_PAPERS_ENDS, number);
            assertThat(vocabulary.told).containsExactly(willBeLate());

            engine.timeReaches(LAST_DAY_FOR_THE_PANEL_ENDS, number);
            assertThat(vocabulary.told).containsExactly(willBeLate(), isOverdue());
            waitsAt("arrangePanel");
            assertThat(engine.timersOf(number)).isEmpty();
        }

        @ParameterizedTest
        @FieldSource("uk.redress.processes.ReviewPanelProcessTest#STEPS_BEFORE_THE_RESPONSE_IS_SENT")
        void whatever_step_it_waits_at_and_the_work_goes_on(String step) {
            workUpTo(step);

            engine.timeReaches(LAST_DAY_FOR_THE_PANEL_ENDS, number);

            assertThat(vocabulary.told).containsExactlyInAnyOrder(willBeLate(), isOverdue());
            waitsAt(step);
            workToTheEndFrom(step);
            assertThat(engine.isOver(number)).isTrue();
        }

        @Test
        void until_the_response_is_sent() {
            workUpTo("sendResponse");

            engine.complete(number, "sendResponse");

            assertThat(engine.timersOf(number)).isEmpty();
            waitsAt("awaitOmbudsman");
        }

        @Test
        void and_a_day_that_moved_is_waited_for_again() {
            workUpTo("appointChair");
            vocabulary.lastDayForPapersEnds(MOVED);
            vocabulary.lastDayForThePanelEnds(MOVED);

            engine.timeReaches(LAST_DAY_FOR_THE_PANEL_ENDS, number);

            assertThat(vocabulary.told).isEmpty();
            assertThat(engine.timersOf(number)).containsExactly(MOVED, MOVED);
            engine.timeReaches(MOVED, number);
            assertThat(vocabulary.told).containsExactlyInAnyOrder(willBeLate(), isOverdue());
        }
    }
}
