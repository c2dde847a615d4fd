package uk.redress.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;

/** A complaint of its own for each test of a diagram, and how it is worked up to a step. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class DiagramTest {

    static final List<String> STAGE_ONE = List.of(
            "checkProcedure",
            "acknowledge",
            "agreePoints",
            "assign",
            "respond",
            "checkQuality",
            "sendAnswer",
            "awaitComplainant");
    static final List<String> STAGE_TWO = List.of(
            "acceptStageTwo",
            "appointInvestigators",
            "agreeStatement",
            "investigate",
            "checkFacts",
            "finishReports",
            "adjudicate",
            "sendAdjudication",
            "awaitStageThree");
    static final List<String> STAGE_THREE = List.of(
            "acknowledgeStageThree",
            "acceptStageThree",
            "appointChair",
            "appointPanel",
            "arrangePanel",
            "sendPapers",
            "holdPanel",
            "recordRecommendations",
            "respondToPanel",
            "sendResponse",
            "awaitOmbudsman");
    static final List<String> OMBUDSMAN = List.of("answerOmbudsman", "carryOutRemedies");
    static final Instant RECEIVED = Instant.parse("2026-11-02T10:00:00Z");
    static final Instant LAST_DAY_ENDS = Instant.parse("2026-11-17T00:00:00Z");
    static final Instant EXTENDED_LAST_DAY_ENDS = Instant.parse("2026-12-01T00:00:00Z");
    static final Instant LAST_DAY_OF_STAGE_TWO_ENDS = Instant.parse("2026-12-08T00:00:00Z");
    static final Instant EXTENDED_LAST_DAY_OF_STAGE_TWO_ENDS = Instant.parse("2027-02-04T00:00:00Z");

    static final Instant LAST_DAY_FOR_PAPERS_ENDS = Instant.parse("2026-12-01T00:00:00Z");
    static final Instant LAST_DAY_FOR_THE_PANEL_ENDS = Instant.parse("2026-12-15T00:00:00Z");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    static EngineInMemory engine;

    final String number = "CS-2026-%04d".formatted(NUMBERS.incrementAndGet());
    Vocabulary vocabulary;

    @BeforeAll
    static void start() {
        engine = new EngineInMemory();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void a_new_complaint() {
        vocabulary = engine.freshVocabulary(RECEIVED);
        vocabulary.lastDayEnds(LAST_DAY_ENDS);
        vocabulary.lastDayOfStageTwoEnds(LAST_DAY_OF_STAGE_TWO_ENDS);
        vocabulary.lastDayForPapersEnds(LAST_DAY_FOR_PAPERS_ENDS);
        vocabulary.lastDayForThePanelEnds(LAST_DAY_FOR_THE_PANEL_ENDS);
    }

    final void workUpTo(String step) {
        engine.receive(number);
        if (STAGE_ONE.contains(step)) {
            complete(STAGE_ONE.subList(0, STAGE_ONE.indexOf(step)));
        } else {
            engine.complete(number, "checkProcedure");
            engine.send(number, "stageTwoRequested");
            goOnFromStageTwoTo(step);
        }
        waitsAt(step);
    }

    private void goOnFromStageTwoTo(String step) {
        if (STAGE_TWO.contains(step)) {
            complete(STAGE_TWO.subList(0, STAGE_TWO.indexOf(step)));
        } else {
            engine.send(number, "stageThreeRequested");
            goOnFromStageThreeTo(step);
        }
    }

    private void goOnFromStageThreeTo(String step) {
        if (STAGE_THREE.contains(step)) {
            complete(STAGE_THREE.subList(0, STAGE_THREE.indexOf(step)));
        } else {
            vocabulary.remediesAreAgreed();
            engine.send(number, "takenUpByOmbudsman");
            complete(OMBUDSMAN.subList(0, OMBUDSMAN.indexOf(step)));
        }
    }

    final void workToTheEndFrom(String step) {
        List<String> stage = stageOf(step);
        complete(stage.subList(stage.indexOf(step), stage.size()));
    }

    private static List<String> stageOf(String step) {
        return Stream.of(STAGE_ONE, STAGE_TWO, STAGE_THREE, OMBUDSMAN)
                .filter(stage -> stage.contains(step))
                .findAny()
                .orElseThrow();
    }

    private void complete(List<String> steps) {
        steps.forEach(step -> engine.complete(number, step));
    }

    final void waitsAt(String... steps) {
        assertThat(engine.stepsOf(number)).containsExactly(steps);
    }

    /** What every diagram's test asserts at its end: there is no element that none of its tests passed. */
    static void isPassedByItsTests(String diagram) {
        ElementCoverage coverage = ElementCoverage.of(engine.engine(), diagram);
        System.out.println(coverage);
        assertThat(coverage.percent()).as(coverage.toString()).isEqualTo(100);
    }
}
