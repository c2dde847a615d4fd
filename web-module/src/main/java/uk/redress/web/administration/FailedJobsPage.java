package uk.redress.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.web.forms.Dates;
import uk.redress.web.shell.Wording;
import uk.redress.work.FailedJob;
import uk.redress.work.RetryingFailedJobs;

/** What the system was to do by itself and could not. */
@Named
@ViewScoped
public class FailedJobsPage implements Serializable {

    @Inject
    RetryingFailedJobs jobs;

    private List<Line> lines = List.of();

    public void open() {
        lines = jobs.all().stream().map(Line::new).toList();
    }

    public void retry(String id) {
        jobs.retry(id);
        Messages.addFlashGlobalInfo("{0}", Wording.of("failedJobs.retried"));
        Faces.redirect("administration/failed-jobs");
    }

    public List<Line> getLines() {
        return lines;
    }

    public record Line(FailedJob job) implements Serializable {
        public String getId() {
            return job.id();
        }

        public String getStep() {
            return job.step();
        }

        public String getComplaint() {
            return job.complaint() == null ? "" : job.complaint();
        }

        public String getError() {
            return job.error();
        }

        public boolean isGivenUp() {
            return job.isGivenUp();
        }

        public String getNext() {
            return job.nextTry() == null
                    ? Wording.of("failedJobs.givenUp")
                    : Wording.of("failedJobs.next", Dates.inWords(job.nextTry()));
        }
    }
}
