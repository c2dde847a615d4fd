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
import uk.redress.kernel.ChangedMeanwhile;

/** The courses that run for one business key: what a complaint and an action ask of the engine alike. */
@Dependent
class Courses {

    private final RuntimeService processes;
    private final TaskService tasks;
    private final ManagementService management;

    @Inject
    Courses(RuntimeService processes, TaskService tasks, ManagementService management) {
        this.processes = processes;
        this.tasks = tasks;
        this.management = management;
    }

    void begin(String diagram, String key) {
        processes.startProcessInstanceByKey(diagram, key);
    }

    boolean isUnderWay(String diagram, String key) {
        return processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .processDefinitionKey(diagram)
                        .count()
                > 0;
    }

    /** @throws IllegalStateException when it does not wait there: the case and the engine disagree */
    void complete(String key, String task) {
        atOnce(key, () -> {
            Task waiting = tasks.createTaskQuery()
                    .processInstanceBusinessKey(key)
                    .taskDefinitionKey(task)
                    .singleResult();
            if (waiting == null) {
                throw new IllegalStateException("%s does not wait at %s.".formatted(key, task));
            }
            tasks.complete(waiting.getId());
        });
    }

    /** @throws IllegalStateException when nothing listens: the case and the engine disagree */
    void tell(String key, String message) {
        atOnce(key, () -> {
            Execution listening = listening(key, message);
            if (listening == null) {
                throw new IllegalStateException("%s has no process that could be told: %s.".formatted(key, message));
            }
            processes.messageEventReceived(message, listening.getId());
        });
    }

    boolean listens(String key, String message) {
        return listening(key, message) != null;
    }

    private @Nullable Execution listening(String key, String message) {
        return processes
                .createExecutionQuery()
                .processInstanceBusinessKey(key, true)
                .messageEventSubscriptionName(message)
                .singleResult();
    }

    /**
     * Within one command the engine reads a row once; apart it would read it for each. A timer that moved the same
     * case a moment earlier is told apart from a fault: nothing is changed, and the page asks to look again.
     */
    private void atOnce(String key, Runnable commands) {
        try {
            management.executeCommand(context -> {
                commands.run();
                return null;
            });
        } catch (FlowableOptimisticLockingException timerWasFaster) {
            ChangedMeanwhile changed = new ChangedMeanwhile(key, 0);
            changed.initCause(timerWasFaster);
            throw changed;
        }
    }
}
