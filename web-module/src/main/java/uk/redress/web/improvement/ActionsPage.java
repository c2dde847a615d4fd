package uk.redress.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.clock.Today;
import uk.redress.improvement.ActionInList;
import uk.redress.improvement.ReadingActions;

/** What was promised because of complaints: what is open, the most pressing first, and what was done. */
@Named
@RequestScoped
public class ActionsPage {

    private static final int SHOWN = 100;
    private static final int MOST = 5_000;

    @Inject
    ReadingActions actions;

    @Inject
    Today today;

    @Inject
    @Param(name = "done")
    @Nullable
    String wanted;

    private boolean more;
    private List<ActionInList> open = List.of();
    private List<ActionInList> done = List.of();

    public void open() {
        open = actions.open();
        boolean all = "all".equals(wanted);
        List<ActionInList> found = actions.done(all ? MOST : SHOWN + 1);
        more = !all && found.size() > SHOWN;
        done = more ? found.subList(0, SHOWN) : found;
    }

    public List<ActionInList> getOpen() {
        return open;
    }

    public List<ActionInList> getDone() {
        return done;
    }

    /** Whether more was done than is listed. */
    public boolean isMore() {
        return more;
    }

    public long getLate() {
        return open.stream().filter(action -> action.isLateOn(today.date())).count();
    }

    public boolean isMayPlan() {
        return actions.mayPlan();
    }

    /** Whether the person who looks may record that something was done. */
    public boolean isMayFollowUp() {
        return actions.mayFollowUp();
    }
}
