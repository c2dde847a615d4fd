package uk.redress.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
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
        String number = moved.complaint().value();
        switch (moved.kind()) {
            case LOCAL_RESOLUTION ->
                atOnce(() -> moveTimers(number, "local-resolution", deadlines.localResolution(number)));
            case INVESTIGATION, INVESTIGATION_FROM_STATEMENT ->
                atOnce(() -> moveTimers(number, "investigation", deadlines.investigation(number)));
            case REVIEW_PANEL ->
                atOnce(() -> {
                    moveTimers(number, "review-panel", "lastPapersDay", deadlines.papersForThePanel(number));
                    moveTimers(number, "review-panel", "lastDay", deadlines.reviewPanel(number));
                });
            case ACKNOWLEDGEMENT, PANEL_ACKNOWLEDGEMENT, PANEL_CHAIR, PANEL_PAPERS, PANEL_REPORT, PANEL_RESPONSE -> {
                // no diagram waits for these
            }
        }
    }

    private void atOnce(Runnable commands) {
        management.executeCommand(context -> {
            commands.run();
            return null;
        });
    }

    private void moveTimers(String number, String diagram, Instant moment) {
        moveTimers(number, diagram, "", moment);
    }

    /** @param watch what the names of the events begin with that wait for this day */
    private void moveTimers(String number, String diagram, String watch, Instant moment) {
        ProcessInstance stage = processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey(diagram)
                .singleResult();
        if (stage != null) {
            management.createTimerJobQuery().processInstanceId(stage.getId()).timers().list().stream()
                    .filter(timer -> timer.getElementId().startsWith(watch))
                    .forEach(timer -> management.rescheduleTimeDateJob(timer.getId(), moment.toString()));
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
