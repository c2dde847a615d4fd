package uk.redress.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.alongside.ComingUp;
import uk.redress.complaints.alongside.ReadingWhatComesUp;

/** What has come up beside the course of complaints, beside the work list. */
@Named
@RequestScoped
public class ComingUpPage {

    private static final int ROOM = 6;

    @Inject
    ReadingWhatComesUp reading;

    private @Nullable List<ComingUp> read;

    public List<ComingUp> getMine() {
        List<ComingUp> known = read == null ? reading.mine(ROOM) : read;
        read = known;
        return known;
    }

    /** The page on which it is done. */
    public String pathOf(ComingUp what) {
        return switch (what.what()) {
            case ANSWER_OVERDUE -> "input";
            case POINTS_TO_TELL, PROCEEDINGS_REVIEW -> "proceedings";
            case RESTRICTION_REVIEW -> "restriction";
            case PAYMENT_TO_OFFER, PAYMENT_TO_MAKE -> "remedy";
        };
    }
}
