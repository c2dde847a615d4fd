package uk.redress.web.complaints.reviewpanel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Stage;
import uk.redress.complaints.reviewpanel.ReadingReviewPanels;
import uk.redress.complaints.reviewpanel.ReviewPanelFile;
import uk.redress.improvement.ActionInList;
import uk.redress.improvement.ReadingActions;
import uk.redress.kernel.ComplaintNumber;

/** Stage 3 of a complaint as its page shows it, and what was promised because of it; each read once a request. */
@Named
@RequestScoped
public class ReviewPanelPage {

    @Inject
    ReadingReviewPanels panels;

    @Inject
    ReadingActions actions;

    private @Nullable List<ReviewPanelFile> read;
    private @Nullable List<ActionInList> promised;

    /** Nothing before stage 3 was asked for; and nothing is asked of the database for a complaint that is not so far. */
    public @Nullable ReviewPanelFile of(ComplaintFile file) {
        if (file.stage().compareTo(Stage.REVIEW_PANEL) < 0) {
            return null;
        }
        List<ReviewPanelFile> known =
                read == null ? panels.of(file.number()).stream().toList() : read;
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
