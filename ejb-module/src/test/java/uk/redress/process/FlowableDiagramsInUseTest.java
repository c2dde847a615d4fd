package uk.redress.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.flowable.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.work.Move;
import uk.redress.work.WaitingAt;

/** Complaints that began on the diagrams as they were first released, moved to those of today. */
class FlowableDiagramsInUseTest {

    private static final Instant EXTENDED_LAST_DAY_ENDS = EngineOnTheSpot.LAST_DAY_ENDS.plus(Duration.ofDays(14));
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private static EngineOnTheSpot spot;

    private final ComplaintNumber number = ComplaintNumber.of(2026, NUMBERS.incrementAndGet());
    private FlowableCaseProgress progress;
    private FlowableDiagramsInUse diagrams;

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
        diagrams = new FlowableDiagramsInUse();
        diagrams.diagrams = spot.engine.getRepositoryService();
        diagrams.processes = spot.engine.getRuntimeService();
        diagrams.tasks = spot.engine.getTaskService();
        diagrams.management = spot.engine.getManagementService();
    }

    /** How a complaint may stand at a step: as usual, with its last day moved, or with its last day over. */
    private enum Clock {
        USUAL,
        MOVED,
        OVER
    }

    private record Place(Step step, Clock clock) {
        @Override
        public String toString() {
            return step + ", last day " + clock;
        }
    }

    static List<Place> everyPlaceOnTheReleasedDiagrams() {
        return Step.of(Stage.LOCAL_RESOLUTION).stream()
                .flatMap(step -> Stream.of(Clock.values()).map(clock -> new Place(step, clock)))
                .filter(place -> place.clock() == Clock.USUAL || place.step() != Step.CHECK_PROCEDURE)
                .toList();
    }

    static List<Place> everyPlaceInsideStageOne() {
        return everyPlaceOnTheReleasedDiagrams().stream()
                .filter(place -> place.step() != Step.CHECK_PROCEDURE)
                .toList();
    }

    private void park(Place place) {
        spot.receiveOnReleasedDiagrams(number);
        if (place.clock() == Clock.MOVED) {
            spot.words.lastDay = EXTENDED_LAST_DAY_ENDS;
            spot.words.passed = false;
        }
        for (Step done : Step.of(Stage.LOCAL_RESOLUTION)) {
            if (done == Step.ACKNOWLEDGE && place.clock() != Clock.USUAL) {
                spot.lastDayEndsFor(number);
            }
            if (done == place.step()) {
                return;
            }
            progress.stepDone(number, done);
        }
    }

    private void finishFrom(Step step) {
        Step.of(step.stage()).stream()
                .filter(left -> left.compareTo(step) >= 0 && left != Step.TELL_REFUSAL)
                .forEach(left -> progress.stepDone(number, left));
    }

    private List<String> versionsInHistory() {
        return spot
                .engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list()
                .stream()
                .map(course -> course.getProcessDefinitionKey() + " " + course.getProcessDefinitionVersion())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("everyPlaceOnTheReleasedDiagrams")
    void a_moved_complaint_waits_where_it_waited_and_is_woken_when_it_would_have_been(Place place) {
        park(place);
        List<String> steps = spot.stepsOf(number);
        List<Instant> timers = spot.timersOf(number);
        assertThat(steps).containsExactly(place.step().taskId());

        Move moved = diagrams.move(number);

        assertThat(moved.isPossible()).isTrue();
        assertThat(spot.stepsOf(number)).isEqualTo(steps);
        assertThat(spot.timersOf(number)).isEqualTo(timers);
        assertThat(spot.versionsOf(number)).containsOnly(EngineOnTheSpot.TODAY);
    }

    @ParameterizedTest
    @MethodSource("everyPlaceOnTheReleasedDiagrams")
    void a_moved_complaint_is_worked_to_its_end(Place place) {
        park(place);
        diagrams.move(number);

        finishFrom(place.step());

        assertThat(spot.courses(number)).containsExactly("over");
        assertThat(spot.timersOf(number)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPlaceOnTheReleasedDiagrams")
    void a_moved_complaint_can_be_withdrawn(Place place) {
        park(place);
        diagrams.move(number);

        progress.withdrawn(number);

        assertThat(spot.courses(number)).containsExactly("over");
        assertThat(spot.timersOf(number)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyPlaceOnTheReleasedDiagrams")
    void a_moved_complaint_can_leave_the_procedure(Place place) {
        park(place);
        diagrams.move(number);

        progress.leftProcedure(number);

        assertThat(spot.courses(number)).containsExactly("over");
    }

    @ParameterizedTest
    @MethodSource("everyPlaceInsideStageOne")
    void a_moved_complaint_can_go_to_stage_two_and_to_its_end(Place place) {
        park(place);
        diagrams.move(number);

        progress.stageTwoRequested(number);

        assertThat(spot.stepsOf(number)).containsExactly("acceptStageTwo");
        assertThat(spot.timersOf(number)).containsExactly(EngineOnTheSpot.LAST_DAY_OF_STAGE_TWO_ENDS);
        finishFrom(Step.ACCEPT_STAGE_TWO);
        assertThat(spot.courses(number)).containsExactly("over");
        assertThat(versionsInHistory())
                .containsExactly("childrens-complaint 3", "investigation 2", "local-resolution 3");
    }

    @Test
    void a_moved_complaint_goes_to_stage_two_after_stage_one_began_on_the_new_diagrams() {
        park(new Place(Step.CHECK_PROCEDURE, Clock.USUAL));
        diagrams.move(number);
        progress.stepDone(number, Step.CHECK_PROCEDURE);

        progress.stageTwoRequested(number);

        assertThat(spot.stepsOf(number)).containsExactly("acceptStageTwo");
    }

    @ParameterizedTest
    @EnumSource(from = "ACKNOWLEDGE", to = "SEND_ANSWER")
    void the_last_day_wakes_a_moved_complaint_once(Step step) {
        park(new Place(step, Clock.USUAL));
        diagrams.move(number);

        spot.lastDayEndsFor(number);

        assertThat(spot.words.ranOut).containsExactly(number.value());
        assertThat(spot.timersOf(number)).isEmpty();
        assertThat(spot.stepsOf(number)).containsExactly(step.taskId());
    }

    @Test
    void a_last_day_that_was_over_before_the_move_is_not_told_again() {
        park(new Place(Step.RESPOND, Clock.OVER));
        diagrams.move(number);

        assertThat(spot.words.ranOut).containsExactly(number.value());
        assertThat(spot.timersOf(number)).isEmpty();
    }

    @Test
    void a_last_day_that_had_moved_wakes_the_complaint_on_the_new_day() {
        park(new Place(Step.RESPOND, Clock.MOVED));
        diagrams.move(number);
        assertThat(spot.timersOf(number)).containsExactly(EXTENDED_LAST_DAY_ENDS);

        spot.words.passed = true;
        spot.lastDayEndsFor(number);

        assertThat(spot.words.ranOut).containsExactly(number.value());
        assertThat(spot.stepsOf(number)).containsExactly("respond");
    }

    @Test
    void the_path_taken_before_the_move_is_still_drawn() {
        park(new Place(Step.RESPOND, Clock.OVER));
        diagrams.move(number);

        HistoricProcessInstance stage = spot.engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("local-resolution")
                .processInstanceBusinessKey(number.value())
                .singleResult();
        var diagram = spot.engine.getRepositoryService().getBpmnModel(stage.getProcessDefinitionId());
        Course course = new Course(
                diagram,
                spot.engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(stage.getId())
                        .list());
        assertThat(course.path())
                .extracting(passage -> passage.name())
                .contains(
                        "Stage 1 begins",
                        "Acknowledge the complaint",
                        "Offer the right to stage 2",
                        "Respond with a finding on each point");
        assertThat(new DiagramDrawing(diagram, course, Map.of(), "picture-1").svg())
                .containsOnlyOnce("waits here</text>");
    }

    @Test
    void a_dry_run_says_what_would_happen_and_changes_nothing() {
        park(new Place(Step.RESPOND, Clock.USUAL));

        Move plan = diagrams.plan(number);

        assertThat(plan)
                .isEqualTo(new Move(
                        number.value(),
                        1,
                        EngineOnTheSpot.TODAY,
                        List.of("Respond with a finding on each point"),
                        List.of("The complainant asks for stage 2", "The Ombudsman takes it up"),
                        List.of()));
        assertThat(spot.versionsOf(number)).containsOnly(1);
    }

    @Test
    void a_complaint_that_waits_before_stage_one_gains_nothing_yet() {
        park(new Place(Step.CHECK_PROCEDURE, Clock.USUAL));

        assertThat(diagrams.plan(number).opened()).isEmpty();
    }

    @Test
    void complaints_are_counted_by_version_and_step() {
        park(new Place(Step.AGREE_POINTS, Clock.USUAL));
        long before = waitingToAgreePoints(1);
        ComplaintNumber onTheNew = ComplaintNumber.of(2026, NUMBERS.incrementAndGet());
        progress.received(onTheNew);
        progress.stepDone(onTheNew, Step.CHECK_PROCEDURE);
        progress.stepDone(onTheNew, Step.ACKNOWLEDGE);
        long newBefore = waitingToAgreePoints(EngineOnTheSpot.TODAY);

        assertThat(diagrams.onEarlierVersions()).contains(number).doesNotContain(onTheNew);
        diagrams.move(number);

        assertThat(waitingToAgreePoints(1)).isEqualTo(before - 1);
        assertThat(waitingToAgreePoints(EngineOnTheSpot.TODAY)).isEqualTo(newBefore + 1);
        assertThat(diagrams.whereComplaintsWait())
                .extracting(WaitingAt::version, WaitingAt::current)
                .contains(tuple(EngineOnTheSpot.TODAY, true))
                .doesNotContain(tuple(1, true), tuple(EngineOnTheSpot.TODAY, false));
    }

    private long waitingToAgreePoints(int version) {
        return diagrams.whereComplaintsWait().stream()
                .filter(place -> place.version() == version && place.step().startsWith("Agree the points"))
                .mapToLong(WaitingAt::complaints)
                .sum();
    }

    @Test
    void a_complaint_that_was_moved_is_not_moved_again() {
        park(new Place(Step.RESPOND, Clock.USUAL));
        diagrams.move(number);

        assertThatThrownBy(() -> diagrams.move(number)).isInstanceOf(NotFound.class);
    }

    private void parkAtStageTwo(Step step) {
        spot.receiveOnRelease(2, number);
        progress.stepDone(number, Step.CHECK_PROCEDURE);
        progress.stageTwoRequested(number);
        if (step == Step.TELL_REFUSAL) {
            spot.words.refused = true;
            progress.stepDone(number, Step.ACCEPT_STAGE_TWO);
            return;
        }
        Step.of(Stage.INVESTIGATION).stream()
                .takeWhile(done -> done != step)
                .filter(done -> done != Step.TELL_REFUSAL)
                .forEach(done -> progress.stepDone(number, done));
    }

    static List<Step> everyStepOfStageTwo() {
        return Step.of(Stage.INVESTIGATION);
    }

    @ParameterizedTest
    @MethodSource("everyStepOfStageTwo")
    void a_complaint_parked_at_stage_two_is_moved_and_worked_to_its_end(Step step) {
        parkAtStageTwo(step);
        List<String> steps = spot.stepsOf(number);
        List<Instant> timers = spot.timersOf(number);

        assertThat(diagrams.move(number).isPossible()).isTrue();

        assertThat(steps).containsExactly(step.taskId());
        assertThat(spot.stepsOf(number)).isEqualTo(steps);
        assertThat(spot.timersOf(number)).isEqualTo(timers);
        assertThat(spot.versionsOf(number)).doesNotContain(1);
        if (step == Step.TELL_REFUSAL) {
            progress.stepDone(number, step);
        } else {
            finishFrom(step);
        }
        assertThat(spot.courses(number)).containsExactly("over");
    }

    @Test
    void a_complaint_moved_at_stage_two_can_go_on_to_stage_three_and_the_Ombudsman() {
        parkAtStageTwo(Step.AWAIT_STAGE_THREE);
        diagrams.move(number);

        progress.stageThreeRequested(number);

        assertThat(spot.stepsOf(number)).containsExactly("acknowledgeStageThree");
        assertThat(spot.timersOf(number))
                .containsExactlyInAnyOrder(
                        EngineOnTheSpot.LAST_DAY_FOR_PAPERS_ENDS, EngineOnTheSpot.LAST_DAY_OF_THE_PANEL_ENDS);
        Step.of(Stage.REVIEW_PANEL).stream()
                .filter(step -> step != Step.TELL_STAGE_THREE_REFUSAL && step != Step.AWAIT_OMBUDSMAN)
                .forEach(step -> progress.stepDone(number, step));
        progress.takenUpByOmbudsman(number);
        progress.stepDone(number, Step.ANSWER_OMBUDSMAN);
        assertThat(spot.courses(number)).containsExactly("over");
    }

    @Test
    void a_complaint_that_was_not_moved_cannot_go_on_to_stage_three() {
        parkAtStageTwo(Step.AWAIT_STAGE_THREE);

        assertThatThrownBy(() -> progress.stageThreeRequested(number)).isInstanceOf(Refused.class);
    }
}
