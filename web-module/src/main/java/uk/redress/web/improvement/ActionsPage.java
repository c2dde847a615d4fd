package uk.redress.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.redress.clock.Today;
import uk.redress.improvement.ActionInList;
import uk.redress.improvement.ReadingActions;

/** What was promised because of complaints: what is open, the most pressing first, and what was done. */
@Named
@RequestScoped
public class ActionsPage {

    @Inject
    ReadingActions actions;

    @Inject
    Today today;

    private List<ActionInList> open = List.of();
    private List<ActionInList> done = List.of();

    public void open() {
        open = actions.open();
        done = actions.done();
    }

    public List<ActionInList> getOpen() {
        return open;
    }

    public List<ActionInList> getDone() {
        return done;
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
