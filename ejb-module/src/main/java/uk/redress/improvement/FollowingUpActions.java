package uk.redress.improvement;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.TextLength;

/** Records that what was promised was done, with what shows it. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER})
public class FollowingUpActions {

    @Inject
    ImprovementActions actions;

    @Inject
    ReadingActions reading;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * @param seen the version of the page that was filled in
     * @param evidence what shows that it was done, in words
     * @throws NotFound when there is none of that reference that the person may see
     */
    public void done(String reference, long seen, LocalDate on, String evidence) {
        String shownBy = TextLength.PASSAGE.needed(evidence, "what shows that it was done");
        ActionInList visible = reading.called(reference);
        ImprovementAction action = actions.toChange(reference).orElseThrow(() -> new NotFound("The action"));
        if (action.version() != seen) {
            throw new ChangedMeanwhile(reference, seen);
        }
        action.done(on, today.date(), shownBy, current.actor().name());
        happened.fire(Happening.of(visible.complaint(), "action.done")
                .because(shownBy)
                .with("reference", reference)
                .with("doneOn", on));
    }
}
