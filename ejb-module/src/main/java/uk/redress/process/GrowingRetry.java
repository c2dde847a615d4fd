package uk.redress.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.engine.impl.cmd.JobRetryCmd;
import org.flowable.engine.impl.util.CommandContextUtil;
import org.flowable.job.service.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;

/**
 * Tries a failed job again after seconds, then minutes, then hours: most of a day in all. A lock that somebody held is
 * gone by the first, an outage by one of the later. What is kept of the failure is its root cause.
 */
final class GrowingRetry extends JobRetryCmd {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int GROWS_BY = 4;

    private int failures;

    GrowingRetry(String jobId, Throwable exception) {
        super(jobId, new JobFailed(exception));
    }

    @Override
    public @Nullable Object execute(CommandContext context) {
        JobEntity job = CommandContextUtil.getProcessEngineConfiguration(context)
                .getJobServiceConfiguration()
                .getJobService()
                .findJobById(jobId);
        failures = job == null ? 0 : Math.max(0, EngineSettings.retries() - job.getRetries());
        return super.execute(context);
    }

    @Override
    protected Date calculateDueDate(CommandContext context, int ignored, @Nullable Date missed) {
        long now = CommandContextUtil.getProcessEngineConfiguration(context)
                .getClock()
                .getCurrentTime()
                .toInstant()
                .toEpochMilli();
        return Date.from(Instant.ofEpochMilli(now + waitAfter(failures).toMillis()));
    }

    /** How long to wait after so many earlier failures. */
    static Duration waitAfter(int failures) {
        Duration wait = FIRST;
        for (int i = 0; i < failures && wait.compareTo(LONGEST) < 0; i++) {
            wait = wait.multipliedBy(GROWS_BY);
        }
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    /** Says in its message what went wrong at the bottom, not which expression was evaluated meanwhile. */
    private static final class JobFailed extends RuntimeException {

        private JobFailed(Throwable failure) {
            super(rootOf(failure), failure);
        }

        private static String rootOf(Throwable failure) {
            Throwable root = failure;
            while (root.getCause() != null && root.getCause() != root) {
                root = root.getCause();
            }
            return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        }
    }
}
