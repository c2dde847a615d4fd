package uk.redress.timetable;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.locks.ReentrantLock;
import uk.redress.approvals.ClimbingApprovals;
import uk.redress.approvals.LapsingApprovals;
import uk.redress.audit.SealingTheJournal;
import uk.redress.clock.ClockMoved;
import uk.redress.reminders.EmailingReminders;
import uk.redress.reminders.RaisingReminders;

/** What happens by itself, and how often. Each sweep has a transaction of its own; one that fails is tried again. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Timetable {

    @Inject
    LapsingApprovals approvals;

    @Inject
    ClimbingApprovals climbing;

    @Inject
    RaisingReminders reminders;

    @Inject
    EmailingReminders emails;

    @Inject
    SealingTheJournal journal;

    @Resource
    ManagedExecutorService executor;

    private final ReentrantLock sweeping = new ReentrantLock();

    @Schedule(hour = "*", minute = "*/2", persistent = false)
    public void everyTwoMinutes() {
        if (!sweeping.tryLock()) {
            return;
        }
        try {
            approvals.lapse();
            climbing.climb();
            reminders.raise();
            sendEmails();
        } finally {
            sweeping.unlock();
        }
    }

    @Schedule(hour = "*", minute = "*/5", second = "30", persistent = false)
    public void everyFiveMinutes() {
        journal.seal();
    }

    /** In demonstration and test mode only: time has been moved, so what is due happens now. */
    public void catchUp(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockMoved moved) {
        executor.execute(this::everyTwoMinutes);
    }

    private void sendEmails() {
        if (emails.isSet()) {
            while (emails.sendNext()) {
                // one at a time, each in a transaction of its own
            }
        }
    }
}
