package uk.redress.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiagramChangeTest {

    private String before;

    @BeforeEach
    void the_diagram_of_stage_one() throws IOException {
        before = Files.readString(Path.of("../processes/src/main/resources/processes/local-resolution.bpmn20.xml"));
    }

    private DiagramChange to(String after) throws XMLStreamException {
        return new DiagramChange(read(before), read(after));
    }

    private static BpmnModel read(String diagram) throws XMLStreamException {
        return new BpmnXMLConverter()
                .convertToBpmnModel(
                        XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(diagram)));
    }

    @Test
    void a_diagram_that_stayed_the_same_has_no_obstacle_and_opens_nothing() throws XMLStreamException {
        DiagramChange change = to(before);

        assertThat(change.obstacleAt("respond")).isEmpty();
        assertThat(change.newEventsOn("respond")).isEmpty();
        assertThat(change.newEventsWithin("answer")).isEmpty();
        assertThat(change.newEventsWithin(null)).isEmpty();
    }

    @Test
    void a_step_may_be_worded_anew() throws XMLStreamException {
        assertThat(to(before.replace("Respond with a finding on each point", "Answer each point"))
                        .obstacleAt("respond"))
                .isEmpty();
    }

    @Test
    void a_complaint_cannot_wait_at_a_step_that_is_gone() throws XMLStreamException {
        assertThat(to(before.replace("\"respond\"", "\"answerThem\"")).obstacleAt("respond"))
                .contains("\"Respond with a finding on each point\" is no longer on the diagram.");
    }

    @Test
    void a_complaint_cannot_wait_for_a_person_where_the_system_acts() throws XMLStreamException {
        assertThat(to(before.replace("<userTask id=\"respond\"", "<manualTask id=\"respond\""))
                        .obstacleAt("respond"))
                .contains("\"Respond with a finding on each point\" is something else now.");
    }

    @Test
    void a_complaint_cannot_wait_in_another_part_of_the_diagram() throws XMLStreamException {
        String task = "<userTask id=\"awaitComplainant\" name=\"Wait for the complainant\" />";
        String inside =
                before.replace(task, "").replace("<userTask id=\"respond\"", task + "\n      <userTask id=\"respond\"");

        assertThat(to(inside).obstacleAt("awaitComplainant"))
                .contains("\"Wait for the complainant\" is in another part of the diagram now.");
    }

    @Test
    void a_new_event_on_the_edge_of_a_step_is_to_be_listened_for() throws XMLStreamException {
        String event = """
                <boundaryEvent id="hurry" name="It is urgent" attachedToRef="respond">
                  <timerEventDefinition><timeDate>2027-01-01T00:00:00Z</timeDate></timerEventDefinition>
                </boundaryEvent>
                """;

        assertThat(to(before.replace("<userTask id=\"checkQuality\"", event + "<userTask id=\"checkQuality\""))
                        .newEventsOn("respond"))
                .extracting(FlowElement::getName)
                .containsExactly("It is urgent");
    }

    @Test
    void a_new_part_that_an_event_begins_is_to_be_listened_for_where_it_is() throws XMLStreamException {
        String part = """
                <subProcess id="pause" name="A pause" triggeredByEvent="true">
                  <startEvent id="beginPause"><messageEventDefinition messageRef="paused" /></startEvent>
                </subProcess>
                """;
        String after = before.replace("<userTask id=\"respond\"", part + "<userTask id=\"respond\"");

        assertThat(to(after).newEventsWithin("answer"))
                .extracting(FlowElement::getName)
                .containsExactly("A pause");
        assertThat(to(after).newEventsWithin(null)).isEmpty();
    }
}
