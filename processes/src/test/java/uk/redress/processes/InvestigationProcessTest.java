package uk.redress.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class InvestigationProcessTest extends DiagramTest {

    static final List<String> STEPS_BEFORE_THE_ADJUDICATION_IS_SENT = STAGE_TWO.subList(0, STAGE_TWO.size() - 1);

    @AfterAll
    static void every_element_of_the_diagram_is_passed() {
        isPassedByItsTests("investigation");
    }

    private void refuse() {
        workUpTo("acceptStageTwo");
        vocabulary.stageTwoIsRefused();
        engine.complete(number, "acceptStageTwo");
    }

    @Nested
    class Straight_through {

        @Test
        void an_accepted_request_waits_at_one_step_after_another_until_the_complainant_goes_no_further() {
            workUpTo("acceptStageTwo");
            for (String step : STAGE_TWO) {
                waitsAt(step);
                engine.complete(number, step);
            }

            assertThat(engine.isOver(number)).isTrue();
            assertThat(engine.endsOf(number)).containsExactly("close", "finish", "finishAnswer");
            assertThat(vocabulary.told).isEmpty();
        }
    }

    @Nested
    class A_refused_request {

        @Test
        void is_told_to_the_complainant_and_appoints_nobody() {
            refuse();

            waitsAt("tellRefusal");
        }

        @Test
        void ends_the_complaint_once_it_has_been_told() {
            refuse();

            engine.complete(number, "tellRefusal");

            assertThat(engine.isOver(number)).isTrue();
            assertThat(engine.timersOf(number)).isEmpty();
            assertThat(engine.endsOf(number)).containsExactly("close", "finish", "refuse");
        }

        @Test
        void is_overdue_like_any_other_until_it_has_been_told() {
            refuse();

            engine.timeReaches(LAST_DAY_OF_STAGE_TWO_ENDS, number);

            assertThat(vocabulary.told).containsExactly("investigation of " + number + " ran out");
            waitsAt("tellRefusal");
        }
    }

    @Nested
    class The_last_day {

        @ParameterizedTest
        @FieldSource("uk.redress.processes.InvestigationProcessTest#STEPS_BEFORE_THE_ADJUDICATION_IS_SENT")
        void ending_without_an_adjudication_is_recorded_and_the_work_goes_on(String step) {
            workUpTo(step);

            engine.timeReaches(LAST_DAY_OF_STAGE_TWO_ENDS, number);

            assertThat(vocabulary.told).containsExactly("investigation of " + number + " ran out");
            waitsAt(step);
            assertThat(engine.timersOf(number)).isEmpty();
            workToTheEndFrom(step);
            assertThat(engine.isOver(number)).isTrue();
        }

        @Test
        void is_watched_from_the_request_to_the_adjudication() {
            workUpTo("sendAdjudication");
            assertThat(engine.timersOf(number)).containsExactly(LAST_DAY_OF_STAGE_TWO_ENDS);

            engine.complete(number, "sendAdjudication");

            assertThat(engine.timersOf(number)).isEmpty();
            waitsAt("awaitStageThree");
        }

        @Test
        void that_was_extended_meanwhile_does_nothing_but_wait_for_the_new_one() {
            workUpTo("investigate");
            vocabulary.lastDayOfStageTwoEnds(EXTENDED_LAST_DAY_OF_STAGE_TWO_ENDS);

            engine.timeReaches(LAST_DAY_OF_STAGE_TWO_ENDS, number);

            assertThat(vocabulary.told).isEmpty();
            assertThat(engine.timersOf(number)).containsExactly(EXTENDED_LAST_DAY_OF_STAGE_TWO_ENDS);
            waitsAt("investigate");
        }

        @Test
        void may_move_again_and_again_and_is_told_once_when_it_has_truly_passed() {
            workUpTo("investigate");
            Instant inBetween = LAST_DAY_OF_STAGE_TWO_ENDS.plus(Duration.ofDays(3));
            vocabulary.lastDayOfStageTwoEnds(inBetween);
            engine.timeReaches(LAST_DAY_OF_STAGE_TWO_ENDS, number);
            vocabulary.lastDayOfStageTwoEnds(EXTENDED_LAST_DAY_OF_STAGE_TWO_ENDS);
            engine.timeReaches(inBetween, number);
            assertThat(vocabulary.told).isEmpty();

            engine.timeReaches(EXTENDED_LAST_DAY_OF_STAGE_TWO_ENDS, number);

            assertThat(vocabulary.told).containsExactly("investigation of " + number + " ran out");
            assertThat(engine.timersOf(number)).isEmpty();
            waitsAt("investigate");
        }

        @Test
        void that_was_extended_is_forgotten_once_the_adjudication_is_sent() {
            workUpTo("sendAdjudication");
            vocabulary.lastDayOfStageTwoEnds(EXTENDED_LAST_DAY_OF_STAGE_TWO_ENDS);
            engine.timeReaches(LAST_DAY_OF_STAGE_TWO_ENDS, number);

            engine.complete(number, "sendAdjudication");

            assertThat(engine.timersOf(number)).isEmpty();
            engine.complete(number, "awaitStageThree");
            assertThat(engine.isOver(number)).isTrue();
        }

        @Test
        void of_a_request_recorded_long_after_it_was_made_is_seen_at_once() {
            vocabulary.lastDayOfStageTwoEnds(RECEIVED.minus(Duration.ofDays(30)));
            workUpTo("acceptStageTwo");

            engine.timeReaches(RECEIVED, number);

            assertThat(vocabulary.told).containsExactly("investigation of " + number + " ran out");
            waitsAt("acceptStageTwo");
        }
    }
}
