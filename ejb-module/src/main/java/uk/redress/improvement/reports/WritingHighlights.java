package uk.redress.improvement.reports;

import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** The office, or who leads actions of a workstream, writes what its month was like; it is a draft until it is published. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, LEAD})
public class WritingHighlights {

    @Inject
    HighlightReports highlights;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * @param seen what the page showed; 0 where nothing was written yet
     * @throws ChangedMeanwhile when somebody else has written since
     */
    public void write(String plan, int position, ReportMonth month, long seen, HighlightTexts texts) {
        WorkstreamInPlan workstream = highlights.workstream(plan, position);
        if (!highlights.mayWrite(workstream)) {
            throw new Refused(
                    "You lead no action of this workstream. Its leads and the programme office write its report.");
        }
        if (month.first().isAfter(today.date())) {
            throw new Refused("%s has not begun; nothing can be said about it.".formatted(month.inWords()));
        }
        highlights.lock(workstream);
        Optional<HighlightReport> written = highlights.find(workstream, month);
        if (written.map(HighlightReport::edition).orElse(0L) != seen) {
            throw new ChangedMeanwhile("The report of " + workstream.title(), seen);
        }
        String by = current.actor().name();
        written.ifPresentOrElse(
                report -> report.write(texts, by, today.now()),
                () -> highlights.keep(new HighlightReport(workstream.id(), month, texts, by, today.now())));
        happened.fire(Happening.of(plan, "highlight.written")
                .with("workstream", workstream.title())
                .with("month", month));
    }
}
