package uk.redress.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flowable.common.engine.api.FlowableException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChildrensComplaintProcessTest {

    private static final List<String> STEPS = List.of(
            "checkProcedure",
            "acknowledge",
            "agreePoints",
            "assign",
            "respond",
            "checkQuality",
            "sendAnswer",
            "awaitComplainant");
    private static final Instant RECEIVED = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant LAST_DAY_ENDS = Instant.parse("2026-11-17T00:00:00Z");
    private static final Instant EXTENDED_LAST_DAY_ENDS = Instant.parse("2026-12-01T00:00:00Z");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static EngineInMemory engine;

    private final String number = "CS-2026-%04d".formatted(NUMBERS.incrementAndGet());
    private Vocabulary vocabulary;

    @BeforeAll
    static void start() {
        engine = new EngineInMemory();
    }

    @AfterAll
    static void every_element_of_the_diagrams_is_passed() {
        try (EngineInMemory finished = engine) {
            ElementCoverage coverage = ElementCoverage.of(finished.engine());
            System.out.println(coverage);
            assertThat(coverage.percent()).as(coverage.toString()).isGreaterThanOrEqualTo(95);
        }
    }

    @BeforeEach
    void a_new_complaint() {
        vocabulary = engine.freshVocabulary(RECEIVED, LAST_DAY_ENDS);
    }

    private void workUpTo(String step) {
        engine.receive(number);
        for (String done : STEPS.subList(0, STEPS.indexOf(step))) {
            engine.complete(number, done);
        }
        assertThat(engine.stepsOf(number)).containsExactly(step);
    }

    @Nested
    class Straight_through {

        @Test
        void it_waits_at_one_step_after_another_and_is_closed() {
            engine.receive(number);
            for (String step : STEPS) {
                assertThat(engine.stepsOf(number)).containsExactly(step);
                engine.complete(number, step);
            }

            assertThat(engine.isOver(number)).isTrue();
            assertThat(engine.endsOf(number)).containsExactly("close", "finish", "finishAnswer");
            assertThat(vocabulary.told).isEmpty();
        }

        @Test
        void nobody_is_named_in_the_diagram() {
            workUpTo("acknowledge");

            var task = engine.engine()
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(number)
                    .singleResult();
            assertThat(task.getAssignee()).isNull();
            assertThat(engine.engine().getTaskService().getIdentityLinksForTask(task.getId()))
                    .isEmpty();
        }

        @Test
        void the_called_stage_carries_the_number_of_the_complaint() {
            workUpTo("acknowledge");

            assertThat(engine.engine()
                            .getRuntimeService()
                            .createProcessInstanceQuery()
                            .processDefinitionKey("local-resolution")
                            .processInstanceBusinessKey(number)
                            .count())
                    .isEqualTo(1);
        }

        @Test
        void a_word_that_is_not_in_the_vocabulary_stops_it() {
            vocabulary = null;
            engine.withoutVocabulary();

            assertThatThrownBy(() -> engine.receive(number)).isInstanceOf(FlowableException.class);
            assertThat(engine.isOver(number)).isTrue();
        }
    }

    @Nested
    class Checking_the_response {

        @Test
        void a_returned_response_goes_back_to_the_manager_as_often_as_it_must() {
            workUpTo("checkQuality");

            vocabulary.responseIsReturned(true);
            engine.complete(number, "checkQuality");
            assertThat(engine.stepsOf(number)).containsExactly("respond");
            engine.complete(number, "respond");
            engine.complete(number, "checkQuality");
            assertThat(engine.stepsOf(number)).containsExactly("respond");

            vocabulary.responseIsReturned(false);
            engine.complete(number, "respond");
            engine.complete(number, "checkQuality");
            assertThat(engine.stepsOf(number)).containsExactly("sendAnswer");
        }
    }

    @Nested
    class Ending_early {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "checkProcedure",
                    "acknowledge",
                    "agreePoints",
                    "assign",
                    "respond",
                    "checkQuality",
                    "sendAnswer",
                    "awaitComplainant"
                })
        void it_can_be_withdrawn_at_every_step(String step) {
            workUpTo(step);

            engine.send(number, "withdrawn");

            assertThat(engine.isOver(number)).isTrue();
            assertThat(engine.stepsOf(number)).isEmpty();
            assertThat(engine.timersOf(number)).isEmpty();
            assertThat(engine.endsOf(number)).contains("closeWithdrawn").doesNotContain("close");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "checkProcedure",
                    "acknowledge",
                    "agreePoints",
                    "assign",
                    "respond",
                    "checkQuality",
                    "sendAnswer",
                    "awaitComplainant"
                })
        void it_can_leave_the_procedure_at_every_step(String step) {
            workUpTo(step);

            engine.send(number, "leftProcedure");

            assertThat(engine.isOver(number)).isTrue();
            assertThat(engine.timersOf(number)).isEmpty();
            assertThat(engine.endsOf(number)).contains("closeOutsideProcedure").doesNotContain("close");
        }

        @Test
        void it_can_be_withdrawn_after_the_last_day() {
            workUpTo("respond");
            engine.timeReaches(LAST_DAY_ENDS, number);

            engine.send(number, "withdrawn");

            assertThat(engine.isOver(number)).isTrue();
        }

        @Test
        void withdrawing_one_leaves_the_others_alone() {
            workUpTo("respond");
            String other = number + "0";
            engine.receive(other);

            engine.send(other, "withdrawn");

            assertThat(engine.stepsOf(number)).containsExactly("respond");
        }
    }

    @Nested
    class Taken_over_from_the_log {

        @Test
        void it_waits_at_the_response_with_its_real_last_day() {
            vocabulary.complaintIsTakenOver();
            engine.receive(number);

            assertThat(engine.stepsOf(number)).containsExactly("respond");
            assertThat(engine.timersOf(number)).containsExactly(LAST_DAY_ENDS);
        }

        @Test
        void it_is_worked_to_its_end() {
            vocabulary.complaintIsTakenOver();
            engine.receive(number);
            for (String step : STEPS.subList(STEPS.indexOf("respond"), STEPS.size())) {
                engine.complete(number, step);
            }

            assertThat(engine.isOver(number)).isTrue();
        }

        @Test
        void a_last_day_that_had_passed_long_before_is_seen_at_once_and_the_work_goes_on() {
            vocabulary.complaintIsTakenOver();
            vocabulary.lastDayEnds(RECEIVED.minus(Duration.ofDays(3000)));
            engine.receive(number);

            engine.timeReaches(RECEIVED, number);

            assertThat(vocabulary.told).containsExactly("local resolution of " + number + " ran out");
            assertThat(engine.stepsOf(number)).containsExactly("respond");
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
            assertThat(engine.stepsOf(number)).containsExactly(step);
            assertThat(engine.timersOf(number)).isEmpty();
            for (String left : STEPS.subList(STEPS.indexOf(step), STEPS.size())) {
                engine.complete(number, left);
            }
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
            assertThat(engine.stepsOf(number)).containsExactly("awaitComplainant");
        }

        @Test
        void that_was_extended_meanwhile_does_nothing_but_wait_for_the_new_one() {
            workUpTo("respond");
            vocabulary.lastDayEnds(EXTENDED_LAST_DAY_ENDS);

            engine.timeReaches(LAST_DAY_ENDS, number);

            assertThat(vocabulary.told).isEmpty();
            assertThat(engine.timersOf(number)).containsExactly(EXTENDED_LAST_DAY_ENDS);
            assertThat(engine.stepsOf(number)).containsExactly("respond");
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
            assertThat(engine.stepsOf(number)).containsExactly("respond");
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
