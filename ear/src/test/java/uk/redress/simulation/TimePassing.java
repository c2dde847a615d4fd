package uk.redress.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.job.api.Job;
import uk.redress.approvals.CallingOffApprovals;
import uk.redress.approvals.ClimbingApprovals;
import uk.redress.approvals.ClimbingOverdueWork;
import uk.redress.approvals.LapsingApprovals;
import uk.redress.clock.MovingTheClock;
import uk.redress.clock.Today;
import uk.redress.complaints.input.ChasingQuestions;
import uk.redress.reminders.RaisingReminders;
import uk.redress.timetable.Timetable;

/**
 * Lets the next day come: the clock goes forward, due timers of the engine fire and the sweeps of the timetable run, here
 * and now, so that nothing has to be waited for and the order is the same every time.
 */
@ApplicationScoped
class TimePassing {

    @Inject
    Office office;

    @Inject
    MovingTheClock clock;

    @Inject
    Today today;

    @Inject
    ProcessEngine engine;

    @Inject
    ManagementService management;

    @Inject
    LapsingApprovals lapsing;

    @Inject
    ClimbingApprovals climbing;

    @Inject
    CallingOffApprovals callingOff;

    @Inject
    ChasingQuestions chasing;

    @Inject
    ClimbingOverdueWork overdue;

    @Inject
    RaisingReminders reminders;

    @Inject
    Timetable timetable;

    @Inject
    Memory memory;

    private final List<String> failed = new ArrayList<>();

    /** The engine's own threads rest, and so does the timetable: its timers are fired and its sweeps are run below. */
    void takeOver() {
        timetable.rest();
        if (engine.getProcessEngineConfiguration().getAsyncExecutor().isActive()) {
            engine.getProcessEngineConfiguration().getAsyncExecutor().shutdown();
        }
    }

    void to(LocalDate day) throws Exception {
        if (today.date().isBefore(day)) {
            office.as(Office.ADMINISTRATOR, () -> clock.to(day));
        }
        if (!today.date().equals(day)) {
            throw new IllegalStateException("It is %s instead of %s.".formatted(today.date(), day));
        }
        memory.count("sweep: requests lapsed", lapsing.lapse());
        memory.count("sweep: requests of ended complaints", callingOff.callOff());
        memory.count("sweep: requests climbed", climbing.climb());
        memory.count("sweep: questions chased", chasing.chase());
        memory.count("sweep: overdue work told of", overdue.climb());
        memory.count("sweep: reminders raised", reminders.raise());
        fireTimers();
    }

    void fireTimers() {
        for (List<Job> due = due(); !due.isEmpty(); due = due()) {
            for (Job timer : due) {
                management.moveTimerToExecutableJob(timer.getId());
                fire(timer);
            }
        }
    }

    private void fire(Job timer) {
        try {
            management.executeJob(timer.getId());
            memory.count("timer of " + timer.getElementId(), 1);
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            failed.add("the timer %s failed: %s".formatted(timer.getElementId(), cause));
        }
    }

    /** What the timers that failed said; they are not tried again. */
    List<String> failures() {
        return failed;
    }

    private List<Job> due() {
        return management
                .createTimerJobQuery()
                .duedateLowerThan(Date.from(today.now()))
                .orderByJobDuedate()
                .asc()
                .list();
    }
}
