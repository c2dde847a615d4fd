package uk.redress.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalResolutionProcessTest extends DiagramTest {

    @AfterAll
    static void every_element_of_the_diagram_is_passed() {
        isPassedByItsTests("local-resolution");
    }

    @Nested
    class Checking_the_response {

        @Test
        void a_returned_response_goes_back_to_the_manager_as_often_as_it_must() {
            workUpTo("checkQuality");

            vocabulary.responseIsReturned(true);
            engine.complete(number, "checkQuality");
            waitsAt("respond");
            engine.complete(number, "respond");
            engine.complete(number, "checkQuality");
            waitsAt("respond");

            vocabulary.responseIsReturned(false);
            engine.complete(number, "respond");
            engine.complete(number, "checkQuality");
            waitsAt("sendAnswer");
        }
    }

    @Nested
    class Taken_over_from_the_log {

        @Test
        void it_waits_at_the_response_with_its_real_last_day() {
            vocabulary.complaintIsTakenOver();
            engine.receive(number);

            waitsAt("respond");
            assertThat(engine.timersOf(number)).containsExactly(LAST_DAY_ENDS);
        }

        @Test
        void it_is_worked_to_its_end() {
            vocabulary.complaintIsTakenOver();
            engine.receive(number);

            workToTheEndFrom("respond");

            assertThat(engine.isOver(number)).isTrue();
        }

        @Test
        void a_last_day_that_had_passed_long_before_is_seen_at_once_and_the_work_goes_on() {
            vocabulary.complaintIsTakenOver();
            vocabulary.lastDayEnds(RECEIVED.minus(Duration.ofDays(3000)));
            engine.receive(number);

            engine.timeReaches(RECEIVED, number);

            assertThat(vocabulary.told).containsExactly("local resolution of " + number + " ran out");
            waitsAt("respond");
        }
    }

    @Nested
    class The_last_day {

        @ParameterizedTest
        @ValueSource(strings = {"acknowledge", "agreePoints", "assign", "respond", "checkQuality", "sendAnswer"})
        void ending_without_an_answer_offers_stage_two_and_the_work_goes_on(String step) {
            workUpTo(step);

            engine.timeReaches(LAST_DAY_ENDS, number);

            assertThat(vocabulary.told).containsExactly("local resolution of " + number + " ran out");
            waitsAt(step);
            assertThat(engine.timersOf(number)).isEmpty();
            workToTheEndFrom(step);
            assertThat(engine.isOver(number)).isTrue();
        }

        @Test
        void is_not_watched_before_the_procedure_has_been_checked() {
            workUpTo("checkProcedure");

            assertThat(engine.timersOf(number)).isEmpty();
        }

        @Test
        void is_watched_from_the_first_step_to_the_answer() {
            workUpTo("sendAnswer");
            assertThat(engine.timersOf(number)).containsExactly(LAST_DAY_ENDS);

            engine.complete(number, "sendAnswer");

            assertThat(engine.timersOf(number)).isEmpty();
            waitsAt("awaitComplainant");
        }

        @Test
        void that_was_extended_meanwhile_does_nothing_but_wait_for_the_new_one() {
            workUpTo("respond");
            vocabulary.lastDayEnds(EXTENDED_LAST_DAY_ENDS);

            engine.timeReaches(LAST_DAY_ENDS, number);

            assertThat(vocabulary.told).isEmpty();
            assertThat(engine.timersOf(number)).containsExactly(EXTENDED_LAST_DAY_ENDS);
            waitsAt("respond");
        }

        @Test
        void may_move_again_and_again_and_is_told_once_when_it_has_truly_passed() {
            workUpTo("respond");
            Instant inBetween = LAST_DAY_ENDS.plus(Duration.ofDays(3));
            vocabulary.lastDayEnds(inBetween);
            engine.timeReaches(LAST_DAY_ENDS, number);
            vocabulary.lastDayEnds(EXTENDED_LAST_DAY_ENDS);
            engine.timeReaches(inBetween, number);
            assertThat(vocabulary.told).isEmpty();

            engine.timeReaches(EXTENDED_LAST_DAY_ENDS, number);

            assertThat(vocabulary.told).containsExactly("local resolution of " + number + " ran out");
            assertThat(engine.timersOf(number)).isEmpty();
            waitsAt("respond");
        }

        @Test
        void that_was_extended_is_forgotten_once_the_answer_is_sent() {
            workUpTo("sendAnswer");
            vocabulary.lastDayEnds(EXTENDED_LAST_DAY_ENDS);
            engine.timeReaches(LAST_DAY_ENDS, number);
            assertThat(engine.timersOf(number)).containsExactly(EXTENDED_LAST_DAY_ENDS);

            engine.complete(number, "sendAnswer");

            assertThat(engine.timersOf(number)).isEmpty();
            engine.complete(number, "awaitComplainant");
            assertThat(engine.isOver(number)).isTrue();
            assertThat(engine.endsOf(number)).containsExactly("close", "finish", "finishAnswer");
        }
    }
}
