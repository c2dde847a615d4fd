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
import uk.redress.improvement.ActionProgress;
import uk.redress.improvement.ActionStep;
import uk.redress.kernel.ChangedMeanwhile;

/** Moves an action along its diagram. Only its reference crosses over. */
@Dependent
class FlowableActionProgress implements ActionProgress {

    static final String DIAGRAM = "improvement-action";

    private final RuntimeService processes;
    private final TaskService tasks;
    private final ManagementService management;

    @Inject
    FlowableActionProgress(RuntimeService processes, TaskService tasks, ManagementService management) {
        this.processes = processes;
        this.tasks = tasks;
        this.management = management;
    }

    @Override
    public void begun(String reference) {
        processes.startProcessInstanceByKey(DIAGRAM, reference);
    }

    @Override
    public void stepDone(String reference, ActionStep step) {
        complete(reference, step.taskId());
    }

    @Override
    public void updateGiven(String reference) {
        complete(reference, "giveUpdate");
    }

    @Override
    public void reopened(String reference) {
        if (listening(reference, "reopened") == null) {
            begun(reference);
        } else {
            tell(reference, "reopened");
        }
    }

    @Override
    public void dropped(String reference) {
        tell(reference, "dropped");
    }

    private void complete(String reference, String step) {
        atOnce(reference, () -> {
            Task waiting = tasks.createTaskQuery()
                    .processInstanceBusinessKey(reference)
                    .taskDefinitionKey(step)
                    .singleResult();
            if (waiting == null) {
                throw new IllegalStateException("%s does not wait at %s.".formatted(reference, step));
            }
            tasks.complete(waiting.getId());
        });
    }

    private void tell(String reference, String message) {
        atOnce(reference, () -> {
            Execution listening = listening(reference, message);
            if (listening == null) {
                throw new IllegalStateException("%s cannot be told: %s.".formatted(reference, message));
            }
            processes.messageEventReceived(message, listening.getId());
        });
    }

    private @Nullable Execution listening(String reference, String message) {
        return processes
                .createExecutionQuery()
                .processInstanceBusinessKey(reference, true)
                .messageEventSubscriptionName(message)
                .singleResult();
    }

    private void atOnce(String reference, Runnable commands) {
        try {
            management.executeCommand(context -> {
                commands.run();
                return null;
            });
        } catch (FlowableOptimisticLockingException timerWasFaster) {
            ChangedMeanwhile changed = new ChangedMeanwhile(reference, 0);
            changed.initCause(timerWasFaster);
            throw changed;
        }
    }
}
