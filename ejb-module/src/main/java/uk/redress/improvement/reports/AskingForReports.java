package uk.redress.improvement.reports;

import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Somebody wants a report; it is made in the background and stays a draft until the office publishes it. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, LEAD})
public class AskingForReports {

    @Inject
    StoredReports reports;

    @Inject
    HighlightReports highlights;

    @Inject
    CurrentActor current;

    @Inject
    Event<ReportAsked> asked;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * @param because why the edition that is published is not right; needed where there is one, and told in the new one
     * @return the id to watch it by
     */
    public long ask(WhichReport which, @Nullable String because) {
        Long workstream = mayAsk(which);
        if (which.month().first().isAfter(today.date())) {
            throw new Refused("%s has not begun; nothing can be reported of it."
                    .formatted(which.month().inWords()));
        }
        int edition = reports.published(which, workstream) + 1;
        String why = edition == 1
                ? null
                : TextLength.PASSAGE.needed(because == null ? "" : because, "why the published edition is not right");
        long id = reports.underWay(which, workstream)
                .filter(waiting -> why == null)
                .orElseGet(() -> reports.ask(
                        which, workstream, edition, why, current.actor().account(), today.now()));
        happened.fire(Happening.of(which.plan(), "report.asked")
                .because(why)
                .with("report", which.kind())
                .with("month", which.month())
                .with("edition", edition));
        asked.fire(new ReportAsked(id));
        return id;
    }

    private @Nullable Long mayAsk(WhichReport which) {
        if (which.kind() == ReportKind.HIGHLIGHT && which.workstream() != null) {
            WorkstreamInPlan workstream = highlights.workstream(which.plan(), which.workstream());
            if (highlights.mayWrite(workstream)) {
                return workstream.id();
            }
            throw new Refused(
                    "You lead no action of this workstream. Its leads and the programme office report on it.");
        }
        if (which.kind() == ReportKind.HIGHLIGHT || !current.actor().is(Role.PROGRAMME_OFFICE)) {
            throw new Refused("Reports of a whole plan are made by the programme office.");
        }
        return null;
    }
}
