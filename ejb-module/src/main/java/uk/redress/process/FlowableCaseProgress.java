package uk.redress.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.Execution;
import org.flowable.task.api.Task;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Step;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;

/** Moves a complaint along its diagram. Only its number crosses over; what the engine refuses undoes the act. */
@Dependent
class FlowableCaseProgress implements CaseProgress {

    static final String ROOT = "childrens-complaint";

    private final RuntimeService processes;
    private final TaskService tasks;
    private final ManagementService management;

    @Inject
    FlowableCaseProgress(RuntimeService processes, TaskService tasks, ManagementService management) {
        this.processes = processes;
        this.tasks = tasks;
        this.management = management;
    }

    @Override
    public void received(ComplaintNumber number) {
        begin(number);
    }

    @Override
    public void takenOver(ComplaintNumber number) {
        begin(number);
    }

    @Override
    public void stageTwoRequested(ComplaintNumber number) {
        goOnWith(number, "stageTwoRequested");
    }

    @Override
    public void stageThreeRequested(ComplaintNumber number) {
        goOnWith(number, "stageThreeRequested");
    }

    @Override
    public void takenUpByOmbudsman(ComplaintNumber number) {
        goOnWith(number, "takenUpByOmbudsman");
    }

    /** What waits is interrupted; a complaint that was closed begins a new course, and the diagram asks where. */
    private void goOnWith(ComplaintNumber number, String message) {
        if (listening(number, message) != null) {
            interrupt(number, message);
        } else if (isUnderWay(number)) {
            throw new Refused("This complaint still runs on an earlier version of the diagram."
                    + " An administrator has to move it first.");
        } else {
            begin(number);
        }
    }

    private boolean isUnderWay(ComplaintNumber number) {
        return processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .processDefinitionKey(ROOT)
                        .count()
                > 0;
    }

    private void begin(ComplaintNumber number) {
        processes.startProcessInstanceByKey(ROOT, number.value());
    }

    @Override
    public void stepDone(ComplaintNumber number, Step step) {
        atOnce(number, () -> {
            Task waiting = tasks.createTaskQuery()
                    .processInstanceBusinessKey(number.value())
                    .taskDefinitionKey(step.taskId())
                    .singleResult();
            if (waiting == null) {
                throw new IllegalStateException("%s does not wait at %s.".formatted(number, step.taskId()));
            }
            tasks.complete(waiting.getId());
        });
    }

    @Override
    public void withdrawn(ComplaintNumber number) {
        interrupt(number, "withdrawn");
    }

    @Override
    public void leftProcedure(ComplaintNumber number) {
        interrupt(number, "leftProcedure");
    }

    private void interrupt(ComplaintNumber number, String message) {
        atOnce(number, () -> {
            Execution listening = listening(number, message);
            if (listening == null) {
                throw new IllegalStateException("%s has no process that could be told: %s.".formatted(number, message));
            }
            processes.messageEventReceived(message, listening.getId());
        });
    }

    private @Nullable Execution listening(ComplaintNumber number, String message) {
        return processes
                .createExecutionQuery()
                .processInstanceBusinessKey(number.value(), true)
                .messageEventSubscriptionName(message)
                .singleResult();
    }

    /**
     * Within one command the engine reads a row once; apart it would read it for each. A timer that moved the same
     * complaint a moment earlier is told apart from a fault: nothing is changed, and the page asks to look again.
     */
    private void atOnce(ComplaintNumber number, Runnable commands) {
        try {
            management.executeCommand(context -> {
                commands.run();
                return null;
            });
        } catch (FlowableOptimisticLockingException timerWasFaster) {
            ChangedMeanwhile changed = new ChangedMeanwhile(number.value(), 0);
            changed.initCause(timerWasFaster);
            throw changed;
        }
    }
}
