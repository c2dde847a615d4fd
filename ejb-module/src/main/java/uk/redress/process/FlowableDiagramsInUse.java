package uk.redress.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.flowable.bpmn.model.CallActivity;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.ExecutionEntityManager;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.engine.repository.Deployment;
import org.flowable.engine.repository.ProcessDefinition;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.task.api.Task;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;
import uk.redress.work.DiagramsInUse;
import uk.redress.work.Move;
import uk.redress.work.WaitingAt;

/**
 * All diagrams are one deployment, so the version of the root stands for the version of all. A complaint is moved with
 * the stage it has called, to the diagrams of one deployment, or not at all.
 */
@ApplicationScoped
class FlowableDiagramsInUse implements DiagramsInUse {

    @Inject
    RepositoryService diagrams;

    @Inject
    RuntimeService processes;

    @Inject
    TaskService tasks;

    @Inject
    ManagementService management;

    @Override
    public List<WaitingAt> whereComplaintsWait() {
        Map<String, Version> versions = versionOfEachDiagram();
        Map<Place, Long> complaints = new HashMap<>();
        for (Task task : tasks.createTaskQuery().list()) {
            Version version = versions.get(task.getProcessDefinitionId());
            if (version != null) {
                complaints.merge(new Place(version, task.getName()), 1L, Long::sum);
            }
        }
        return complaints.entrySet().stream()
                .map(place -> place.getKey().with(place.getValue()))
                .sorted(Comparator.comparing(WaitingAt::version).thenComparing(WaitingAt::step))
                .toList();
    }

    /** By the id of the diagram: the version of the root it was deployed with. */
    private Map<String, Version> versionOfEachDiagram() {
        ProcessDefinition current = currentRoot();
        Map<String, Version> versions = new HashMap<>();
        for (ProcessDefinition root : diagrams.createProcessDefinitionQuery()
                .processDefinitionKey(FlowableCaseProgress.ROOT)
                .list()) {
            Deployment deployment = diagrams.createDeploymentQuery()
                    .deploymentId(root.getDeploymentId())
                    .singleResult();
            Version version = new Version(
                    root.getVersion(),
                    deployment.getDeploymentTime().toInstant(),
                    root.getId().equals(current.getId()));
            diagrams.createProcessDefinitionQuery().deploymentId(root.getDeploymentId()).list().stream()
                    .map(ProcessDefinition::getId)
                    .forEach(diagram -> versions.put(diagram, version));
        }
        return versions;
    }

    private record Version(int number, Instant deployedAt, boolean current) {}

    private record Place(Version version, String step) {

        WaitingAt with(long complaints) {
            return new WaitingAt(version.number(), version.deployedAt(), version.current(), step, complaints);
        }
    }

    @Override
    public List<ComplaintNumber> onEarlierVersions() {
        String current = currentRoot().getId();
        return processes.createProcessInstanceQuery().processDefinitionKey(FlowableCaseProgress.ROOT).list().stream()
                .filter(root -> !root.getProcessDefinitionId().equals(current))
                .map(ProcessInstance::getBusinessKey)
                .sorted()
                .map(ComplaintNumber::new)
                .toList();
    }

    @Override
    public Move plan(ComplaintNumber number) {
        return atOnce(number, false);
    }

    @Override
    public Move move(ComplaintNumber number) {
        return atOnce(number, true);
    }

    private Move atOnce(ComplaintNumber number, boolean really) {
        try {
            return management.executeCommand(context -> of(number, context, really));
        } catch (FlowableOptimisticLockingException somebodyWasFaster) {
            ChangedMeanwhile changed = new ChangedMeanwhile(number.value(), 0);
            changed.initCause(somebodyWasFaster);
            throw changed;
        }
    }

    private Move of(ComplaintNumber number, CommandContext context, boolean really) {
        ProcessDefinition current = currentRoot();
        ExecutionEntity root = root(number, current);
        int from = diagrams.getProcessDefinition(root.getProcessDefinitionId()).getVersion();
        List<MovingCourse> courses = new ArrayList<>();
        List<String> obstacles = new ArrayList<>();
        for (ExecutionEntity process : withAllItCalled(root, context)) {
            Optional<ProcessDefinition> target = inTheDeploymentOf(current, process);
            target.ifPresentOrElse(
                    definition -> courses.add(new MovingCourse(context, process, definition)),
                    () -> obstacles.add(
                            "There is no diagram \"%s\" any more.".formatted(process.getProcessDefinitionName())));
        }
        courses.forEach(course -> obstacles.addAll(course.obstacles()));
        List<String> steps =
                courses.stream().flatMap(course -> course.steps().stream()).toList();
        List<String> opened = obstacles.isEmpty()
                ? courses.stream().flatMap(course -> course.opened().stream()).toList()
                : List.of();
        if (really && obstacles.isEmpty()) {
            courses.forEach(MovingCourse::move);
        }
        return new Move(number.value(), from, current.getVersion(), steps, opened, obstacles);
    }

    private ExecutionEntity root(ComplaintNumber number, ProcessDefinition current) {
        return processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey(FlowableCaseProgress.ROOT)
                .list()
                .stream()
                .filter(root -> !root.getProcessDefinitionId().equals(current.getId()))
                .map(ExecutionEntity.class::cast)
                .findFirst()
                .orElseThrow(() -> new NotFound("An earlier version of the diagrams under complaint " + number));
    }

    private static List<ExecutionEntity> withAllItCalled(ExecutionEntity process, CommandContext context) {
        ExecutionEntityManager executions = CommandContextUtil.getExecutionEntityManager(context);
        List<ExecutionEntity> all = new ArrayList<>(List.of(process));
        for (int i = 0; i < all.size(); i++) {
            executions.findChildExecutionsByProcessInstanceId(all.get(i).getId()).stream()
                    .filter(execution -> execution.getCurrentFlowElement() instanceof CallActivity)
                    .map(call -> executions.findSubProcessInstanceBySuperExecutionId(call.getId()))
                    .filter(Objects::nonNull)
                    .forEach(all::add);
        }
        return all;
    }

    private Optional<ProcessDefinition> inTheDeploymentOf(ProcessDefinition current, ExecutionEntity process) {
        String key =
                diagrams.getProcessDefinition(process.getProcessDefinitionId()).getKey();
        @Nullable
        ProcessDefinition found = diagrams.createProcessDefinitionQuery()
                .deploymentId(current.getDeploymentId())
                .processDefinitionKey(key)
                .singleResult();
        return Optional.ofNullable(found);
    }

    private ProcessDefinition currentRoot() {
        return diagrams.createProcessDefinitionQuery()
                .processDefinitionKey(FlowableCaseProgress.ROOT)
                .latestVersion()
                .singleResult();
    }
}
