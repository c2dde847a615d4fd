package uk.redress.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.EventSubProcess;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.delegate.ActivityBehavior;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManager;
import org.flowable.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.engine.impl.util.ProcessDefinitionUtil;
import org.flowable.engine.repository.ProcessDefinition;
import org.flowable.job.service.impl.persistence.entity.AbstractRuntimeJobEntity;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;

/**
 * One process of a complaint, on its way from one version of its diagram to another. Nothing in it is moved: everything
 * that waits stays what it is and is told its new version, and what the new version can be woken by is opened besides.
 * The engine's own migration is not used: it closes and opens again what waits beside a timer, and loses the task there
 * (docs/adr/0012).
 */
final class MovingCourse {

    private final CommandContext context;
    private final ProcessEngineConfigurationImpl engine;
    private final ExecutionEntityManager executions;
    private final ExecutionEntity process;
    private final ProcessDefinition target;
    private final DiagramChange change;
    private final List<ExecutionEntity> places;

    MovingCourse(CommandContext context, ExecutionEntity process, ProcessDefinition target) {
        this.context = context;
        this.engine = CommandContextUtil.getProcessEngineConfiguration(context);
        this.executions = engine.getExecutionEntityManager();
        this.process = process;
        this.target = target;
        this.change = new DiagramChange(
                ProcessDefinitionUtil.getBpmnModel(process.getProcessDefinitionId()),
                ProcessDefinitionUtil.getBpmnModel(target.getId()));
        this.places = executions.findChildExecutionsByProcessInstanceId(process.getId()).stream()
                .filter(execution -> execution.getActivityId() != null)
                .toList();
    }

    /** The names of the steps at which somebody has something to do. */
    List<String> steps() {
        return places.stream()
                .map(ExecutionEntity::getCurrentFlowElement)
                .filter(UserTask.class::isInstance)
                .map(DiagramChange::name)
                .toList();
    }

    List<String> obstacles() {
        return places.stream()
                .flatMap(place -> change.obstacleAt(place.getActivityId()).stream())
                .distinct()
                .toList();
    }

    /** The names of the events that come to be listened for; only where there is no obstacle. */
    List<String> opened() {
        List<String> names = new ArrayList<>();
        eachNewEvent(
                (place, event) -> names.add(DiagramChange.name(event)), (place, part) -> part.getFlowElements().stream()
                        .filter(StartEvent.class::isInstance)
                        .map(DiagramChange::name)
                        .forEach(names::add));
        return names;
    }

    void move() {
        tellTheNewVersion();
        eachNewEvent(this::listenOnTheEdge, (place, part) -> engine.getProcessInstanceHelper()
                .processEventSubProcess(place, part, context));
    }

    private interface For<T> {
        void open(ExecutionEntity place, T event);
    }

    private void eachNewEvent(For<BoundaryEvent> onTheEdge, For<EventSubProcess> within) {
        change.newEventsWithin(null).forEach(part -> within.open(process, part));
        for (ExecutionEntity place : places) {
            change.newEventsOn(place.getActivityId()).forEach(event -> onTheEdge.open(place, event));
            change.newEventsWithin(place.getActivityId()).forEach(part -> within.open(place, part));
        }
    }

    private void listenOnTheEdge(ExecutionEntity place, BoundaryEvent event) {
        ExecutionEntity listening = executions.createChildExecution(place);
        listening.setCurrentFlowElement(event);
        listening.setScope(false);
        engine.getActivityInstanceEntityManager().recordActivityStart(listening);
        ((ActivityBehavior) event.getBehavior()).execute(listening);
    }

    private void tellTheNewVersion() {
        Stream.concat(Stream.of(process), places.stream())
                .forEach(execution -> execution.setProcessDefinitionId(target.getId()));
        engine.getTaskServiceConfiguration().getTaskService().findTasksByProcessInstanceId(process.getId()).stream()
                .map(TaskEntity.class::cast)
                .forEach(task -> task.setProcessDefinitionId(target.getId()));
        eachJob(job -> job.setProcessDefinitionId(target.getId()));
        engine.getActivityInstanceEntityManager()
                .updateActivityInstancesProcessDefinitionId(target.getId(), process.getId());
        ProcessDefinitionEntity definition = Objects.requireNonNull(
                engine.getProcessDefinitionEntityManager().findById(target.getId()));
        CommandContextUtil.getHistoryManager(context).updateProcessDefinitionIdInHistory(definition, process);
    }

    private void eachJob(Consumer<AbstractRuntimeJobEntity> act) {
        var jobs = engine.getManagementService();
        Stream.of(
                        jobs.createTimerJobQuery()
                                .processInstanceId(process.getId())
                                .list(),
                        jobs.createJobQuery().processInstanceId(process.getId()).list(),
                        jobs.createDeadLetterJobQuery()
                                .processInstanceId(process.getId())
                                .list())
                .flatMap(List::stream)
                .map(AbstractRuntimeJobEntity.class::cast)
                .forEach(act);
    }
}
