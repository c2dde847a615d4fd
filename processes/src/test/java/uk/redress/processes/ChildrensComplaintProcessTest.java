package uk.redress.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.flowable.common.engine.api.FlowableException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildrensComplaintProcessTest extends DiagramTest {

    static final List<String> STEPS_THAT_CAN_BE_LEFT_FOR_STAGE_TWO = STAGE_ONE.subList(1, STAGE_ONE.size());
    static final List<String> ALL_STEPS = Stream.of(STAGE_ONE, STAGE_TWO, STAGE_THREE, OMBUDSMAN)
            .flatMap(List::stream)
            .toList();

    @AfterAll
    static void every_element_of_the_diagram_is_passed() {
        isPassedByItsTests("childrens-complaint");
    }

    @Nested
    class Straight_through {

        @Test
        void it_waits_at_one_step_of_stage_one_after_another_and_is_closed() {
            engine.receive(number);
            for (String step : STAGE_ONE) {
                waitsAt(step);
                engine.complete(number, step);
            }

            assertThat(engine.isOver(number)).isTrue();
            assertThat(engine.endsOf(number)).containsExactly("close", "finish", "finishAnswer");
            assertThat(vocabulary.told).isEmpty();
        }

        @Test
        void one_taken_over_from_the_log_is_not_checked_again() {
            vocabulary.complaintIsTakenOver();

            engine.receive(number);

            waitsAt("respond");
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
        void the_stage_called_carries_the_number_of_the_complaint() {
            workUpTo("acknowledge");
            assertThat(engine.diagramsUnderWay(number)).containsExactly("childrens-complaint", "local-resolution");

            engine.send(number, "stageTwoRequested");

            assertThat(engine.diagramsUnderWay(number)).containsExactly("childrens-complaint", "investigation");
        }

        @Test
        void a_word_that_is_not_in_the_vocabulary_stops_it() {
            engine.withoutVocabulary();

            assertThatThrownBy(() -> engine.receive(number)).isInstanceOf(FlowableException.class);
            assertThat(engine.isOver(number)).isTrue();
        }
    }

    @Nested
    class Asking_for_stage_two {

        @ParameterizedTest
        @FieldSource("uk.redress.processes.ChildrensComplaintProcessTest#STEPS_THAT_CAN_BE_LEFT_FOR_STAGE_TWO")
        void ends_stage_one_wherever_it_stands_with_its_timer(String step) {
            workUpTo(step);

            engine.send(number, "stageTwoRequested");

            waitsAt("acceptStageTwo");
            assertThat(engine.timersOf(number)).containsExactly(LAST_DAY_OF_STAGE_TWO_ENDS);
        }

        @Test
        void is_not_possible_before_the_procedure_has_been_checked() {
            workUpTo("checkProcedure");

            assertThat(engine.listensTo(number, "stageTwoRequested")).isFalse();
        }

        @Test
        void is_possible_when_the_last_day_of_stage_one_has_passed() {
            workUpTo("respond");
            engine.timeReaches(LAST_DAY_ENDS, number);

            engine.send(number, "stageTwoRequested");

            waitsAt("acceptStageTwo");
        }

        @Test
        void leaves_nothing_behind_of_a_last_day_that_had_moved() {
            workUpTo("respond");
            vocabulary.lastDayEnds(EXTENDED_LAST_DAY_ENDS);
            engine.timeReaches(LAST_DAY_ENDS, number);

            engine.send(number, "stageTwoRequested");

            assertThat(engine.timersOf(number)).containsExactly(LAST_DAY_OF_STAGE_TWO_ENDS);
        }

        @Test
        void cannot_be_done_twice() {
            workUpTo("acceptStageTwo");

            assertThat(engine.listensTo(number, "stageTwoRequested")).isFalse();
        }

        @Test
        void leads_to_the_end_when_stage_two_is_worked_through() {
            workUpTo("acceptStageTwo");

            workToTheEndFrom("acceptStageTwo");

            assertThat(engine.isOver(number)).isTrue();
            assertThat(engine.endsOf(number)).containsExactly("close", "finish", "finishAnswer");
        }

        @Test
        void after_the_complaint_was_closed_begins_a_new_course_at_stage_two() {
            workUpTo("awaitComplainant");
            engine.complete(number, "awaitComplainant");
            assertThat(engine.isOver(number)).isTrue();

            vocabulary.complaintIsAtStageTwo();
            engine.receive(number);

            waitsAt("acceptStageTwo");
            workToTheEndFrom("acceptStageTwo");
            assertThat(engine.isOver(number)).isTrue();
            assertThat(engine.endsOf(number))
                    .containsExactly("close", "close", "finish", "finish", "finishAnswer", "finishAnswer");
        }

        @Test
        void after_a_complaint_from_the_log_was_closed_begins_at_stage_two_too() {
            vocabulary.complaintIsTakenOver();
            vocabulary.complaintIsAtStageTwo();

            engine.receive(number);

            waitsAt("acceptStageTwo");
        }
    }

    @Nested
    class Asking_for_stage_three {

        @Test
        void ends_stage_two_and_begins_the_review() {
            workUpTo("awaitStageThree");

            engine.send(number, "stageThreeRequested");

            waitsAt("acknowledgeStageThree");
            assertThat(engine.timersOf(number))
                    .containsExactlyInAnyOrder(LAST_DAY_FOR_PAPERS_ENDS, LAST_DAY_FOR_THE_PANEL_ENDS);
        }

        @Test
        void is_not_possible_at_stage_one() {
            workUpTo("awaitComplainant");

            assertThat(engine.listensTo(number, "stageThreeRequested")).isFalse();
        }

        @Test
        void after_the_complaint_was_closed_begins_a_new_course_at_stage_three() {
            vocabulary.complaintIsAtStageThree();

            engine.receive(number);

            waitsAt("acknowledgeStageThree");
            workToTheEndFrom("acknowledgeStageThree");
            assertThat(engine.isOver(number)).isTrue();
            assertThat(engine.endsOf(number)).containsExactly("close", "finish", "finishAnswer");
        }
    }

    @Nested
    class The_Ombudsman {

        @ParameterizedTest
        @ValueSource(strings = {"awaitComplainant", "awaitStageThree", "awaitOmbudsman"})
        void may_take_it_up_after_every_stage(String step) {
            workUpTo(step);

            engine.send(number, "takenUpByOmbudsman");

            waitsAt("answerOmbudsman");
            assertThat(engine.timersOf(number)).isEmpty();
        }

        @Test
        void may_take_up_a_complaint_that_was_closed() {
            vocabulary.complaintIsAtTheOmbudsman();
            vocabulary.complaintIsTakenOver();

            engine.receive(number);

            waitsAt("answerOmbudsman");
            engine.complete(number, "answerOmbudsman");
            assertThat(engine.isOver(number)).isTrue();
            assertThat(engine.endsOf(number)).containsExactly("close", "finish");
        }

        @Test
        void cannot_take_it_up_twice() {
            workUpTo("answerOmbudsman");

            assertThat(engine.listensTo(number, "takenUpByOmbudsman")).isFalse();
        }
    }

    @Nested
    class Ending_early {

        @ParameterizedTest
        @FieldSource("uk.redress.processes.ChildrensComplaintProcessTest#ALL_STEPS")
        void it_can_be_withdrawn_at_every_step(String step) {
            workUpTo(step);

            engine.send(number, "withdrawn");

            isOverWith("closeWithdrawn");
        }

        @ParameterizedTest
        @FieldSource("uk.redress.processes.ChildrensComplaintProcessTest#ALL_STEPS")
        void it_can_leave_the_procedure_at_every_step(String step) {
            workUpTo(step);

            engine.send(number, "leftProcedure");

            isOverWith("closeOutsideProcedure");
        }

        @Test
        void it_can_be_withdrawn_while_a_refusal_of_stage_two_is_to_be_told() {
            workUpTo("acceptStageTwo");
            vocabulary.stageTwoIsRefused();
            engine.complete(number, "acceptStageTwo");

            engine.send(number, "withdrawn");

            isOverWith("closeWithdrawn");
        }

        @Test
        void it_can_leave_the_procedure_while_a_refusal_of_stage_two_is_to_be_told() {
            workUpTo("acceptStageTwo");
            vocabulary.stageTwoIsRefused();
            engine.complete(number, "acceptStageTwo");

            engine.send(number, "leftProcedure");

            isOverWith("closeOutsideProcedure");
        }

        @Test
        void it_can_be_withdrawn_after_the_last_day_of_stage_one() {
            workUpTo("respond");
            engine.timeReaches(LAST_DAY_ENDS, number);

            engine.send(number, "withdrawn");

            isOverWith("closeWithdrawn");
        }

        @Test
        void it_can_be_withdrawn_after_the_last_day_of_stage_two() {
            workUpTo("investigate");
            engine.timeReaches(LAST_DAY_OF_STAGE_TWO_ENDS, number);

            engine.send(number, "withdrawn");

            isOverWith("closeWithdrawn");
        }

        @Test
        void withdrawing_one_leaves_the_others_alone() {
            workUpTo("respond");
            String other = number + "0";
            engine.receive(other);

            engine.send(other, "withdrawn");

            waitsAt("respond");
        }

        private void isOverWith(String end) {
            assertThat(engine.isOver(number)).isTrue();
            assertThat(engine.stepsOf(number)).isEmpty();
            assertThat(engine.timersOf(number)).isEmpty();
            assertThat(engine.endsOf(number)).contains(end).doesNotContain("close");
        }
    }
}
