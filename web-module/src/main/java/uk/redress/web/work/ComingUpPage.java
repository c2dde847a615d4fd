package uk.redress.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.complaints.alongside.ComingUp;
import uk.redress.complaints.alongside.ReadingWhatComesUp;

/** What has come up beside the course of complaints, beside the work list. */
@Named
@RequestScoped
public class ComingUpPage {

    private static final int ROOM = 6;
    private static final int MOST = 2_000;

    @Inject
    ReadingWhatComesUp reading;

    @Inject
    @Param(name = "coming")
    @Nullable
    String wanted;

    private @Nullable List<ComingUp> read;

    public List<ComingUp> getMine() {
        List<ComingUp> known = known();
        return isWhole() ? known : known.subList(0, Math.min(ROOM, known.size()));
    }

    /** Whether there is more than is shown here. */
    public boolean isMore() {
        return !isWhole() && known().size() > ROOM;
    }

    private boolean isWhole() {
        return "all".equals(wanted);
    }

    private List<ComingUp> known() {
        List<ComingUp> known = read == null ? reading.mine(isWhole() ? MOST : ROOM + 1) : read;
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
