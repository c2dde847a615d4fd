package uk.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import uk.redress.complaints.Step;
import uk.redress.improvement.ActionStep;

/**
 * The diagrams say no word the office's beans do not know, and nothing but such words. Cases run for years and look the
 * words up by name each time, so a renamed method would be noticed by a complaint, not by the compiler.
 */
class ProcessVocabularyTest {

    private static final Path FOLDER = Path.of("../processes/src/main/resources/processes");
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String ENGINE = "http://flowable.org/bpmn";

    /** A new word takes a decision record, and a line here. */
    private static final Map<String, String> BEANS = Map.of(
            "stages",
            "uk.redress.process.Stages",
            "deadlines",
            "uk.redress.process.Deadlines",
            "actions",
            "uk.redress.process.Actions");

    /** Only the number crosses over. */
    private static final Pattern WORD = Pattern.compile("(\\w+)\\.(\\w+)\\(execution\\.processInstanceBusinessKey\\)");

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Set<Class<?>> ANSWERS = Set.of(void.class, boolean.class, Instant.class);
    private static final List<String> FORBIDDEN_ELEMENTS =
            List.of("scriptTask", "executionListener", "taskListener", "script", "businessRuleTask", "sendTask");
    private static final List<String> FORBIDDEN_ATTRIBUTES =
            List.of("class", "delegateExpression", "assignee", "candidateUsers", "candidateGroups", "formKey");

    private static Map<String, Element> diagrams;

    @BeforeAll
    static void parse() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            diagrams = files.collect(
                    Collectors.toMap(file -> file.getFileName().toString(), ProcessVocabularyTest::parsed));
        }
        assertThat(diagrams).isNotEmpty();
    }

    private static Element parsed(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }

    private static Stream<Element> elements(Element diagram, String namespace, String name) {
        NodeList found = diagram.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Stream<Element> everyElement(String namespace, String name) {
        return diagrams.values().stream().flatMap(diagram -> elements(diagram, namespace, name));
    }

    /** What stands in attributes and texts, of elements that have no others inside. */
    private static Stream<String> writings(Element element) {
        Stream<String> attributes = IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> element.getAttributes().item(i).getNodeValue());
        Stream<String> texts = IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(element.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE)
                .map(Node::getNodeValue);
        return Stream.concat(attributes, texts);
    }

    private static List<String> expressions() {
        return everyElement("*", "*")
                .flatMap(ProcessVocabularyTest::writings)
                .flatMap(text -> EXPRESSION.matcher(text).results().map(found -> found.group(1)))
                .toList();
    }

    @Test
    void every_expression_is_a_word_of_a_listed_bean_said_about_the_complaint() {
        assertThat(expressions()).isNotEmpty().allSatisfy(expression -> {
            Matcher word = WORD.matcher(expression);
            assertThat(word.matches()).as(expression).isTrue();
            assertThat(BEANS).containsKey(word.group(1));
            Method method = Class.forName(BEANS.get(word.group(1))).getMethod(word.group(2), String.class);
            assertThat(ANSWERS).contains(method.getReturnType());
        });
    }

    @Test
    void every_word_there_is_has_the_published_shape() throws ClassNotFoundException {
        for (String bean : BEANS.values()) {
            assertThat(Arrays.stream(Class.forName(bean).getDeclaredMethods())
                            .filter(method -> Modifier.isPublic(method.getModifiers())))
                    .isNotEmpty()
                    .allSatisfy(method -> {
                        assertThat(method.getParameterTypes()).containsExactly(String.class);
                        assertThat(ANSWERS).contains(method.getReturnType());
                    });
        }
    }

    @Test
    void the_engine_is_lent_the_listed_beans_and_no_others() throws ClassNotFoundException {
        Constructor<?> lending = Class.forName("uk.redress.process.ListedBeans").getDeclaredConstructors()[0];

        assertThat(Arrays.stream(lending.getParameterTypes()).map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(BEANS.values());
    }

    @Test
    void each_file_holds_one_process_of_the_same_name() {
        diagrams.forEach((file, diagram) -> assertThat(
                        elements(diagram, BPMN, "process").map(process -> process.getAttribute("id") + ".bpmn20.xml"))
                .containsExactly(file));
    }

    @Test
    void every_call_hands_the_number_on_and_stays_in_its_deployment() {
        assertThat(everyElement(BPMN, "callActivity")).isNotEmpty().allSatisfy(call -> {
            assertThat(call.getAttributeNS(ENGINE, "inheritBusinessKey")).isEqualTo("true");
            assertThat(call.getAttributeNS(ENGINE, "sameDeployment")).isEqualTo("true");
            assertThat(diagrams).containsKey(call.getAttribute("calledElement") + ".bpmn20.xml");
        });
    }

    @Test
    void no_diagram_names_a_class_a_script_a_listener_or_a_person() {
        assertThat(everyElement("*", "*")).allSatisfy(element -> {
            assertThat(FORBIDDEN_ELEMENTS).doesNotContain(element.getLocalName());
            assertThat(FORBIDDEN_ATTRIBUTES)
                    .noneMatch(name -> element.hasAttributeNS(ENGINE, name) || element.hasAttribute(name));
        });
    }

    @Test
    void the_tasks_of_the_diagrams_are_the_steps_of_a_complaint_and_of_an_action() {
        Stream<String> ofActions = Stream.concat(
                Arrays.stream(ActionStep.values())
                        .map(ActionStep::taskId)
                        .filter(id -> !id.isEmpty())
                        .distinct(),
                Stream.of("giveUpdate"));

        assertThat(everyElement(BPMN, "userTask").map(task -> task.getAttribute("id")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Arrays.stream(Step.values()).map(Step::taskId), ofActions)
                                .toList());
    }

    @Test
    void ids_are_verbs_in_camel_case_and_names_are_there_to_read() {
        Stream.of("userTask", "serviceTask", "callActivity", "exclusiveGateway", "subProcess", "endEvent")
                .flatMap(kind -> everyElement(BPMN, kind))
                .forEach(element -> {
                    assertThat(element.getAttribute("id")).matches("[a-z]+([A-Z][a-z]*)*");
                    assertThat(element.getAttribute("name"))
                            .as(element.getAttribute("id"))
                            .isNotBlank();
                });
    }

    @Test
    void everything_that_can_be_passed_is_drawn() {
        diagrams.forEach((file, diagram) -> {
            List<String> drawn = Stream.concat(elements(diagram, DI, "BPMNShape"), elements(diagram, DI, "BPMNEdge"))
                    .map(shape -> shape.getAttribute("bpmnElement"))
                    .toList();
            Stream<String> passed = Stream.of(
                            "startEvent",
                            "endEvent",
                            "intermediateCatchEvent",
                            "boundaryEvent",
                            "userTask",
                            "serviceTask",
                            "callActivity",
                            "exclusiveGateway",
                            "parallelGateway",
                            "eventBasedGateway",
                            "subProcess",
                            "sequenceFlow")
                    .flatMap(kind -> elements(diagram, BPMN, kind))
                    .map(element -> element.getAttribute("id"));
            assertThat(drawn).as(file).containsExactlyInAnyOrderElementsOf(passed.toList());
        });
    }
}
