package uk.redress.process;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.engine.history.DeleteReason;
import org.flowable.engine.history.HistoricActivityInstance;
import org.jspecify.annotations.Nullable;
import uk.redress.work.ProcessPicture.How;
import uk.redress.work.ProcessPicture.Passage;

/** What the history tells of one process: which elements were reached, in which order, and how each was left. */
final class Course {

    private static final Set<String> STEPS = Set.of("userTask", "serviceTask", "callActivity");
    private static final Set<String> EVENTS =
            Set.of("startEvent", "intermediateCatchEvent", "boundaryEvent", "endEvent");

    private static final Comparator<HistoricActivityInstance> AS_IT_HAPPENED = Comparator.comparing(
                    HistoricActivityInstance::getStartTime)
            .thenComparing(
                    HistoricActivityInstance::getTransactionOrder, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<HistoricActivityInstance> reached;
    private final Map<String, How> lastTime = new HashMap<>();
    private final Map<String, Integer> times;

    Course(BpmnModel diagram, List<HistoricActivityInstance> history) {
        Set<String> left =
                history.stream().map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet());
        reached = history.stream()
                .filter(element -> !isStillToHappen(diagram.getFlowElement(element.getActivityId()), left))
                .sorted(AS_IT_HAPPENED)
                .toList();
        reached.forEach(element -> lastTime.put(element.getActivityId(), how(element)));
        times = reached.stream()
                .collect(Collectors.toMap(HistoricActivityInstance::getActivityId, element -> 1, Integer::sum));
    }

    // An event on the edge of a step is written down when the step begins to listen for it. It has happened when the
    // course went on from there.
    private static boolean isStillToHappen(FlowElement element, Set<String> left) {
        return element instanceof BoundaryEvent event
                && event.getOutgoingFlows().stream().noneMatch(flow -> left.contains(flow.getId()));
    }

    private static How how(HistoricActivityInstance element) {
        if (element.getEndTime() == null) {
            return How.WAITING;
        }
        return wasInterrupted(element) ? How.INTERRUPTED : How.DONE;
    }

    // What waits inside a scope that has done its work is called off, which is not an interruption.
    private static boolean wasInterrupted(HistoricActivityInstance element) {
        String reason = element.getDeleteReason();
        return reason != null && !reason.startsWith(DeleteReason.TERMINATE_END_EVENT);
    }

    boolean reached(@Nullable String element) {
        return lastTime.containsKey(element);
    }

    int timesReached(String element) {
        return times.getOrDefault(element, 0);
    }

    /** How it was left the last time; only of an element that was reached. */
    How left(String element) {
        return lastTime.getOrDefault(element, How.DONE);
    }

    /** The steps and events that have a name, in order. Gateways and arrows are how, not what. */
    List<Passage> path() {
        return reached.stream()
                .filter(Course::isWorthTelling)
                .map(Course::passage)
                .toList();
    }

    private static boolean isWorthTelling(HistoricActivityInstance element) {
        String type = element.getActivityType();
        boolean named =
                element.getActivityName() != null && !element.getActivityName().isBlank();
        boolean happened = element.getDeleteReason() == null;
        return named && (STEPS.contains(type) || (EVENTS.contains(type) && happened));
    }

    private static Passage passage(HistoricActivityInstance element) {
        Instant until =
                element.getEndTime() == null ? null : element.getEndTime().toInstant();
        return new Passage(element.getActivityName(), element.getStartTime().toInstant(), until, how(element));
    }
}
