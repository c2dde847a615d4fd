package uk.redress.process;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flowable.job.service.impl.asyncexecutor.AcquireTimerJobsRunnable;
import org.flowable.job.service.impl.asyncexecutor.AsyncJobExecutorConfiguration;
import org.flowable.job.service.impl.asyncexecutor.DefaultAsyncJobExecutor;

/** Runs the engine's jobs on threads of the container, which alone see its names, and can be woken before its next look. */
final class ManagedJobExecutor extends DefaultAsyncJobExecutor {

    private final ThreadFactory threads;

    ManagedJobExecutor(AsyncJobExecutorConfiguration configuration, ThreadFactory threads) {
        super(configuration);
        this.threads = threads;
    }

    /** Looks for due timers now. */
    void wake() {
        if (timerJobRunnable instanceof WakefulTimers timers) {
            timers.wake();
        }
    }

    @Override
    protected void initializeRunnables() {
        timerJobRunnable = new WakefulTimers();
        super.initializeRunnables();
    }

    @Override
    protected void startJobAcquisitionThread() {
        asyncJobAcquisitionThread = threads.newThread(asyncJobsDueRunnable);
        asyncJobAcquisitionThread.start();
    }

    @Override
    protected void startTimerAcquisitionThread() {
        timerJobAcquisitionThread = threads.newThread(timerJobRunnable);
        timerJobAcquisitionThread.start();
    }

    @Override
    protected void startResetExpiredJobsThread() {
        resetExpiredJobThread = threads.newThread(resetExpiredJobsRunnable);
        resetExpiredJobThread.start();
    }

    private final class WakefulTimers extends AcquireTimerJobsRunnable {

        private final AtomicBoolean woken = new AtomicBoolean();

        private WakefulTimers() {
            super(
                    ManagedJobExecutor.this,
                    getJobServiceConfiguration().getJobManager(),
                    timerLifecycleListener,
                    new AcquireTimerRunnableConfiguration(),
                    1);
        }

        // Said before the look that is under way has ended, it must not be missed: so it is remembered, and then told.
        private void wake() {
            woken.set(true);
            synchronized (MONITOR) {
                MONITOR.notifyAll();
            }
        }

        @Override
        protected void sleep(long millis) {
            if (!woken.getAndSet(false)) {
                super.sleep(millis);
                woken.set(false);
            }
        }

        @Override
        protected void createTimerMoveExecutorService(String threadName) {
            ThreadPoolExecutor movers = new ThreadPoolExecutor(
                    moveExecutorPoolSize,
                    moveExecutorPoolSize,
                    5,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(1),
                    threads,
                    new ThreadPoolExecutor.CallerRunsPolicy());
            movers.allowCoreThreadTimeOut(true);
            moveTimerJobsExecutorService = movers;
        }
    }
}
