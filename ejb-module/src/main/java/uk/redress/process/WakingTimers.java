package uk.redress.process;

import static uk.redress.clock.ClockKind.LOCAL_RESOLUTION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.runtime.ProcessInstance;
import uk.redress.clock.ClockMoved;
import uk.redress.clock.DeadlineMoved;

/**
 * Moves a timer when its day moves, in the same transaction, and wakes the engine when the clock was moved. A timer that
 * a worker has picked up already is out of reach; it asks whether its day has truly come, and waits for the new one.
 */
@ApplicationScoped
class WakingTimers {

    @Inject
    ProcessEngine engine;

    @Inject
    RuntimeService processes;

    @Inject
    ManagementService management;

    @Inject
    Deadlines deadlines;

    void follow(@Observes DeadlineMoved moved) {
        if (moved.kind() == LOCAL_RESOLUTION) {
            String number = moved.complaint().value();
            management.executeCommand(context -> {
                moveTimers(number);
                return null;
            });
        }
    }

    private void moveTimers(String number) {
        ProcessInstance stage = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("local-resolution")
                .singleResult();
        if (stage != null) {
            String moment = deadlines.localResolution(number).toString();
            management
                    .createTimerJobQuery()
                    .processInstanceId(stage.getId())
                    .timers()
                    .list()
                    .forEach(timer -> management.rescheduleTimeDateJob(timer.getId(), moment));
        }
    }

    void lookAtOnce(@Observes ClockMoved moved) {
        ProcessEngineConfigurationImpl settings =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        if (settings.getAsyncExecutor() instanceof ManagedJobExecutor executor) {
            executor.wake();
        }
    }
}
