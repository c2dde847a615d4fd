package uk.redress.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.CallActivity;
import org.flowable.bpmn.model.EventSubProcess;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowElementsContainer;
import org.flowable.bpmn.model.SubProcess;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two versions of a diagram, as far as it matters to a course that waits on the earlier one: whether
 * the places where it waits are still there, and what it can go on to from them that it could not before.
 */
final class DiagramChange {

    private final BpmnModel from;
    private final BpmnModel to;

    DiagramChange(BpmnModel from, BpmnModel to) {
        this.from = from;
        this.to = to;
    }

    /** Why a course that is in this element of the earlier version cannot be in the same one of the later. */
    Optional<String> obstacleAt(String id) {
        FlowElement before = element(from, id);
        FlowElement after = to.getFlowElement(id);
        String name = name(before);
        if (after == null) {
            return Optional.of("\"%s\" is no longer on the diagram.".formatted(name));
        }
        if (before.getClass() != after.getClass() || !Objects.equals(called(before), called(after))) {
            return Optional.of("\"%s\" is something else now.".formatted(name));
        }
        if (!parts(before).equals(parts(after))) {
            return Optional.of("\"%s\" is in another part of the diagram now.".formatted(name));
        }
        return Optional.empty();
    }

    private static @Nullable String called(FlowElement element) {
        return element instanceof CallActivity call ? call.getCalledElement() : null;
    }

    private static List<String> parts(FlowElement element) {
        List<String> parts = new ArrayList<>();
        for (SubProcess part = element.getSubProcess(); part != null; part = part.getSubProcess()) {
            parts.add(part.getId());
        }
        return parts;
    }

    /** The events on the edge of a step that the earlier version did not have. */
    List<BoundaryEvent> newEventsOn(String id) {
        Set<String> before = edge(element(from, id)).map(FlowElement::getId).collect(Collectors.toSet());
        return edge(element(to, id))
                .filter(event -> !before.contains(event.getId()))
                .toList();
    }

    private static Stream<BoundaryEvent> edge(FlowElement element) {
        return element instanceof Activity step ? step.getBoundaryEvents().stream() : Stream.empty();
    }

    /**
     * What may interrupt or accompany a part of the diagram that the earlier version did not have.
     *
     * @param id of the part; null for the diagram as a whole
     */
    List<EventSubProcess> newEventsWithin(@Nullable String id) {
        Set<String> before = within(from, id).map(FlowElement::getId).collect(Collectors.toSet());
        return within(to, id).filter(event -> !before.contains(event.getId())).toList();
    }

    private static Stream<EventSubProcess> within(BpmnModel model, @Nullable String id) {
        Object part = id == null ? model.getMainProcess() : model.getFlowElement(id);
        return part instanceof FlowElementsContainer container
                ? container.getFlowElements().stream()
                        .filter(EventSubProcess.class::isInstance)
                        .map(EventSubProcess.class::cast)
                : Stream.empty();
    }

    private static FlowElement element(BpmnModel model, String id) {
        return Objects.requireNonNull(model.getFlowElement(id), id);
    }

    static String name(FlowElement element) {
        return element.getName() == null || element.getName().isBlank() ? element.getId() : element.getName();
    }
}
