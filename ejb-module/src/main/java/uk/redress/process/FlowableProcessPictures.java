package uk.redress.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.engine.HistoryService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.history.HistoricProcessInstance;
import uk.redress.clock.ClockKind;
import uk.redress.clock.InWords;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.work.ProcessPicture;
import uk.redress.work.ProcessPictures;

/** Draws from the deployed version of each diagram and the engine's history, which is never deleted. */
@ApplicationScoped
class FlowableProcessPictures implements ProcessPictures {

    @Inject
    HistoryService history;

    @Inject
    RepositoryService diagrams;

    @Inject
    RunningClocks clocks;

    @Override
    public List<ProcessPicture> of(ComplaintNumber number) {
        return drawn(number.value(), diagram -> lastDay(number, diagram));
    }

    @Override
    public List<ProcessPicture> ofAction(String reference) {
        return drawn(reference, diagram -> Map.of());
    }

    /** @param notes what is written beside elements of a diagram */
    private List<ProcessPicture> drawn(String key, Function<String, Map<String, String>> notes) {
        List<HistoricProcessInstance> processes = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(key)
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
        if (processes.isEmpty()) {
            return List.of();
        }
        Map<String, List<HistoricActivityInstance>> passed = history
                .createHistoricActivityInstanceQuery()
                .processInstanceIds(
                        processes.stream().map(HistoricProcessInstance::getId).collect(toSet()))
                .list()
                .stream()
                .collect(groupingBy(HistoricActivityInstance::getProcessInstanceId));
        return inOrder(processes)
                .map(process -> picture(
                        process,
                        passed.getOrDefault(process.getId(), List.of()),
                        notes.apply(process.getProcessDefinitionKey())))
                .toList();
    }

    /** A complaint may have been opened again: each root is followed by what it called. */
    private static Stream<HistoricProcessInstance> inOrder(List<HistoricProcessInstance> processes) {
        return processes.stream()
                .filter(process -> process.getSuperProcessInstanceId() == null)
                .flatMap(root ->
                        Stream.concat(Stream.of(root), processes.stream().filter(called -> root.getId()
                                .equals(called.getSuperProcessInstanceId()))));
    }

    private ProcessPicture picture(
            HistoricProcessInstance process, List<HistoricActivityInstance> passed, Map<String, String> notes) {
        BpmnModel model = diagrams.getBpmnModel(process.getProcessDefinitionId());
        Course course = new Course(model, passed);
        String svg = new DiagramDrawing(model, course, notes, "process-" + process.getId()).svg();
        return new ProcessPicture(model.getMainProcess().getName(), svg, course.path());
    }

    /** The engine only knows when it was woken; that a day was moved before it came is for the clock to say. */
    private Map<String, String> lastDay(ComplaintNumber number, String diagram) {
        return clockOf(diagram)
                .flatMap(kind -> clocks.find(number, kind))
                .map(clock -> Map.of("watchLastDay", lastDay(clock)))
                .orElseGet(Map::of);
    }

    private static Optional<ClockKind> clockOf(String diagram) {
        return switch (diagram) {
            case "local-resolution" -> Optional.of(ClockKind.LOCAL_RESOLUTION);
            case "investigation" -> Optional.of(ClockKind.INVESTIGATION);
            case "review-panel" -> Optional.of(ClockKind.REVIEW_PANEL);
            default -> Optional.empty();
        };
    }

    private static String lastDay(RunningClock clock) {
        String day = InWords.date(clock.dueOn());
        return clock.isExtended() ? "extended to " + day : "last day: " + day;
    }
}
