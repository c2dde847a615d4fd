package uk.redress.web.complaints.investigation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.investigation.InvestigationFile;
import uk.redress.complaints.investigation.ReadingInvestigations;
import uk.redress.improvement.ActionInList;
import uk.redress.improvement.ReadingActions;
import uk.redress.kernel.ComplaintNumber;

/** Stage 2 of a complaint as its page shows it, and what was promised because of it; each read once a request. */
@Named
@RequestScoped
public class InvestigationPage {

    @Inject
    ReadingInvestigations investigations;

    @Inject
    ReadingActions actions;

    private @Nullable List<InvestigationFile> read;
    private @Nullable List<ActionInList> promised;

    /** Nothing before stage 2 was asked for. */
    public @Nullable InvestigationFile of(ComplaintNumber number) {
        List<InvestigationFile> known =
                read == null ? investigations.of(number).stream().toList() : read;
        read = known;
        return known.isEmpty() ? null : known.get(0);
    }

    /** The action of that reference; null where nothing was promised. */
    public @Nullable ActionInList action(ComplaintNumber number, @Nullable String reference) {
        List<ActionInList> known = promised == null ? actions.of(number) : promised;
        promised = known;
        return known.stream()
                .filter(action -> action.reference().equals(reference))
                .findFirst()
                .orElse(null);
    }
}
