package uk.redress.work;

import java.util.List;
import java.util.Optional;

/** The jobs of the process engine that failed. Asks nobody who may see or retry them: {@link RetryingFailedJobs} does. */
public interface FailedJobs {

    /** Those given up first, then those that will be tried again by themselves, the soonest first. */
    List<FailedJob> all();

    Optional<FailedJob> find(String id);

    /** Tries it again as soon as the transaction is committed, with all its retries. */
    void retry(String id);

    /** How many wait for an administrator. */
    long givenUp();
}
