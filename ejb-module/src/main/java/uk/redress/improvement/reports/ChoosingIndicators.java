package uk.redress.improvement.reports;

import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Whoever writes the highlight of a workstream chooses which indicators it shows, month after month. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, LEAD})
public class ChoosingIndicators {

    @Inject
    HighlightReports highlights;

    @Inject
    IndicatorsOfHighlights indicators;

    @Inject
    Event<Happening> happened;

    /** What can be chosen. */
    public List<IndicatorToChoose> all() {
        return indicators.all();
    }

    /** What was chosen; empty: those its actions are measured by. */
    public List<String> chosen(String plan, int position) {
        return indicators.chosen(highlights.workstream(plan, position));
    }

    /**
     * @param wanted their references; empty: those its actions are measured by
     * @throws Refused when there are more than the page has room for
     */
    public void choose(String plan, int position, Collection<String> wanted) {
        Set<String> references = new TreeSet<>(wanted);
        if (references.size() > Highlight.ROOM_FOR_INDICATORS) {
            throw new Refused("The page has room for %d indicators. Choose which matter most."
                    .formatted(Highlight.ROOM_FOR_INDICATORS));
        }
        WorkstreamInPlan workstream = highlights.workstream(plan, position);
        if (!highlights.mayWrite(workstream)) {
            throw new Refused(
                    "You lead no action of this workstream. Its leads and the programme office write its report.");
        }
        highlights.lock(workstream);
        indicators.choose(workstream, references);
        happened.fire(Happening.of(plan, "highlight.indicatorsChosen")
                .with("workstream", workstream.title())
                .with("indicators", references.isEmpty() ? null : String.join(", ", references)));
    }
}
