package uk.redress.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.redress.work.ProcessPicture.How.DONE;
import static uk.redress.work.ProcessPicture.How.INTERRUPTED;
import static uk.redress.work.ProcessPicture.How.WAITING;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.work.ProcessPicture.Passage;

class DiagramDrawingTest {

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

    private void workUpTo(Step step) {
        progress.received(number);
        for (Step done : Step.of(Stage.LOCAL_RESOLUTION)) {
            if (done == step) {
                return;
            }
            spot.tick();
            progress.stepDone(number, done);
        }
    }

    private Course course(String diagram) {
        return new Course(
                model(diagram),
                spot.engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance(diagram).getId())
                        .list());
    }

    private HistoricProcessInstance instance(String diagram) {
        return spot.engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(diagram)
                .processInstanceBusinessKey(number.value())
                .singleResult();
    }

    private BpmnModel model(String diagram) {
        return spot.engine.getRepositoryService().getBpmnModel(instance(diagram).getProcessDefinitionId());
    }

    private String svg(String diagram, Map<String, String> notes) {
        return new DiagramDrawing(model(diagram), course(diagram), notes, "picture-1").svg();
    }

    private static List<String> names(List<Passage> path) {
        return path.stream().map(Passage::name).toList();
    }

    @Test
    void the_path_in_words_is_in_the_order_it_happened() {
        workUpTo(Step.ASSIGN);

        List<Passage> path = course("local-resolution").path();

        assertThat(names(path))
                .containsExactly(
                        "Stage 1 begins",
                        "Acknowledge the complaint",
                        "Agree the points with the complainant",
                        "Assign it to the manager nearest the service");
        assertThat(path.get(2).how()).isEqualTo(DONE);
        assertThat(path.get(3).how()).isEqualTo(WAITING);
        assertThat(path.get(3).until()).isNull();
    }

    @Test
    void the_picture_says_where_the_complaint_waits() {
        workUpTo(Step.CHECK_QUALITY);

        assertThat(svg("local-resolution", Map.of())).containsOnlyOnce("waits here</text>");
    }

    @Test
    void a_withdrawn_complaint_shows_what_was_interrupted_and_where_it_ended() {
        workUpTo(Step.RESPOND);
        spot.tick();
        progress.withdrawn(number);

        assertThat(course("local-resolution").path())
                .filteredOn(passage -> passage.name().startsWith("Respond"))
                .extracting(Passage::how)
                .containsExactly(INTERRUPTED);
        assertThat(names(course("childrens-complaint").path()))
                .endsWith("The complaint is withdrawn", "Closed as withdrawn");
        assertThat(course("local-resolution").reached("finish")).isFalse();
    }

    @Test
    void a_timer_called_off_by_the_answer_was_not_interrupted() {
        spot.words.passed = false;
        workUpTo(Step.SEND_ANSWER);
        spot.words.lastDay = EngineOnTheSpot.LAST_DAY_ENDS.plus(Duration.ofDays(14));
        spot.timeReaches(EngineOnTheSpot.LAST_DAY_ENDS);
        progress.stepDone(number, Step.SEND_ANSWER);
        progress.stepDone(number, Step.AWAIT_COMPLAINANT);

        assertThat(course("local-resolution").path()).extracting(Passage::how).containsOnly(DONE);
    }

    @Test
    void withdrawn_extended_overrun_and_returned_complaints_look_different() throws Exception {
        workUpTo(Step.RESPOND);
        String usual = svg("local-resolution", Map.of("watchLastDay", "last day: 16 November 2026"));
        String extended = svg("local-resolution", Map.of("watchLastDay", "extended to 30 November 2026"));
        spot.timeReaches(EngineOnTheSpot.LAST_DAY_ENDS);
        String overrun = svg("local-resolution", Map.of("watchLastDay", "last day: 16 November 2026"));
        progress.stepDone(number, Step.RESPOND);
        spot.words.returned = true;
        progress.stepDone(number, Step.CHECK_QUALITY);
        String returned = svg("local-resolution", Map.of("watchLastDay", "last day: 16 November 2026"));
        progress.withdrawn(number);
        String withdrawn = svg("local-resolution", Map.of("watchLastDay", "last day: 16 November 2026"));
        String withdrawnRoot = svg("childrens-complaint", Map.of());

        assertThat(List.of(usual, extended, overrun, returned, withdrawn)).doesNotHaveDuplicates();
        assertThat(extended).contains("extended to 30 November 2026");
        assertThat(returned).contains("2 times");
        keep("usual", usual);
        keep("extended", extended);
        keep("overrun", overrun);
        keep("returned", returned);
        keep("withdrawn", withdrawn);
        keep("withdrawn-root", withdrawnRoot);
    }

    @Test
    void the_picture_is_well_formed_has_a_title_a_description_and_ids_of_its_own() throws Exception {
        workUpTo(Step.RESPOND);

        String svg = svg("local-resolution", Map.of("watchLastDay", "a < b & \"c\""));

        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(svg)
                .contains("aria-labelledby=\"picture-1-title picture-1-desc\"")
                .contains("<title id=\"picture-1-title\">Local resolution (stage 1)</title>")
                .contains("Respond with a finding on each point (waits here)")
                .contains("a &lt; b &amp; &quot;c&quot;")
                .doesNotContain("style=");
    }

    @Test
    void a_request_for_stage_two_is_drawn_on_the_stage_it_ended_and_told_in_the_path() throws Exception {
        workUpTo(Step.AWAIT_COMPLAINANT);
        spot.tick();
        progress.stageTwoRequested(number);
        for (Step done : List.of(Step.ACCEPT_STAGE_TWO, Step.APPOINT_INVESTIGATORS, Step.AGREE_STATEMENT)) {
            spot.tick();
            progress.stepDone(number, done);
        }

        assertThat(names(course("childrens-complaint").path()))
                .containsSubsequence(
                        "Resolve it locally (stage 1)", "The complainant asks for stage 2", "Investigate it (stage 2)");
        assertThat(names(course("investigation").path())).endsWith("Investigate and draft the report");
        keep("stage-two-root", svg("childrens-complaint", Map.of()));
        keep("stage-two", svg("investigation", Map.of("watchLastDay", "last day: 7 December 2026")));
    }

    @Test
    void a_request_that_never_came_is_not_drawn_as_passed() {
        workUpTo(Step.RESPOND);

        assertThat(course("childrens-complaint").reached("requestStageTwo")).isFalse();
        assertThat(names(course("childrens-complaint").path())).doesNotContain("The complainant asks for stage 2");
    }

    @Test
    void a_stage_that_was_left_without_a_request_does_not_show_one() {
        workUpTo(Step.AWAIT_COMPLAINANT);
        progress.stepDone(number, Step.AWAIT_COMPLAINANT);

        assertThat(course("childrens-complaint").reached("requestStageTwo")).isFalse();
    }

    // So that a person can look at them after a build.
    private static void keep(String name, String svg) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pictures"));
        Files.writeString(folder.resolve(name + ".svg"), svg);
    }
}
