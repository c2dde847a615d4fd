package uk.redress.work;

import static uk.redress.access.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;

/** Shows an administrator what failed, and tries it again when its cause is mended. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class RetryingFailedJobs {

    @Inject
    FailedJobs jobs;

    @Inject
    Event<Happening> happened;

    public List<FailedJob> all() {
        return jobs.all();
    }

    /** @throws NotFound when it has been done meanwhile */
    public void retry(String id) {
        FailedJob job = jobs.find(id).orElseThrow(() -> new NotFound("The failed job"));
        String subject = job.complaint() == null ? "engine" : job.complaint();
        happened.fire(
                Happening.of(subject, "job.retried").with("step", job.step()).with("error", job.error()));
        jobs.retry(id);
    }

    /** For the health check, which nobody signs in to. */
    @PermitAll
    public long givenUp() {
        return jobs.givenUp();
    }
}
