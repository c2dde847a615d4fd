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
import uk.redress.approvals.CallingOffApprovals;
import uk.redress.approvals.ClimbingApprovals;
import uk.redress.approvals.ClimbingOverdueWork;
import uk.redress.approvals.LapsingApprovals;
import uk.redress.audit.SealingTheJournal;
import uk.redress.clock.ClockMoved;
import uk.redress.complaints.input.ChasingQuestions;
import uk.redress.improvement.chasing.ChasingUpdates;
import uk.redress.improvement.reports.PrintShop;
import uk.redress.improvement.slippage.NoticingSlippage;
import uk.redress.indicators.ComputingDueReadings;
import uk.redress.reminders.EmailingReminders;
import uk.redress.reminders.EmailingUpdateChases;
import uk.redress.reminders.RaisingReminders;

/**
 * What happens by itself, and how often. Each sweep has a transaction of its own; one that fails is tried again. E-mails
 * go by a line of their own, so that a mail server that is slow to answer holds nothing else up.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Timetable {

    @Inject
    LapsingApprovals approvals;

    @Inject
    CallingOffApprovals endings;

    @Inject
    ClimbingApprovals climbing;

    @Inject
    ChasingQuestions questions;

    @Inject
    ClimbingOverdueWork overdue;

    @Inject
    RaisingReminders reminders;

    @Inject
    ComputingDueReadings indicators;

    @Inject
    ChasingUpdates updates;

    @Inject
    NoticingSlippage slippage;

    @Inject
    PrintShop printShop;

    @Inject
    EmailingReminders emails;

    @Inject
    EmailingUpdateChases chases;

    @Inject
    SealingTheJournal journal;

    @Resource
    ManagedExecutorService executor;

    private final ReentrantLock sweeping = new ReentrantLock();
    private final ReentrantLock sending = new ReentrantLock();
    private volatile boolean resting;

    @Schedule(hour = "*", minute = "*/2", persistent = false)
    public void everyTwoMinutes() {
        if (!resting && sweeping.tryLock()) {
            try {
                sweep();
            } finally {
                sweeping.unlock();
            }
        }
    }

    @Schedule(hour = "*", minute = "*/2", second = "15", persistent = false)
    public void soonAfterwards() {
        if (!resting && sending.tryLock()) {
            try {
                sendEmails();
            } finally {
                sending.unlock();
            }
        }
    }

    @Schedule(hour = "*", minute = "*/5", second = "30", persistent = false)
    public void everyFiveMinutes() {
        journal.seal();
    }

    /** In demonstration and test mode only: time has been moved, so what is due happens now. */
    public void catchUp(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockMoved moved) {
        if (!resting) {
            executor.execute(this::atOnce);
        }
    }

    /** For the simulation, which sweeps when the day begins: until the application starts again nothing sweeps but it. */
    public void rest() {
        sweeping.lock();
        try {
            resting = true;
        } finally {
            sweeping.unlock();
        }
    }

    // A sweep that is under way may have read the time before it was moved, so this one waits for it.
    private void atOnce() {
        sweeping.lock();
        try {
            sweep();
        } finally {
            sweeping.unlock();
        }
        soonAfterwards();
    }

    private void sweep() {
        approvals.lapse();
        endings.callOff();
        climbing.climb();
        questions.chase();
        overdue.climb();
        reminders.raise();
        indicators.compute();
        chaseUpdates();
        slippage.notice();
        printShop.begin();
    }

    private void chaseUpdates() {
        while (updates.chase()) {
            // so many at a time, each lot in a transaction of its own
        }
    }

    private void sendEmails() {
        if (!emails.isWanted()) {
            emails.letPass();
            chases.letPass();
            return;
        }
        while (emails.sendNext() || chases.sendNext()) {
            // one at a time, each in a transaction of its own
        }
    }
}
