package uk.redress.boards;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** A body has done what it was set up for. What it decided stays; what it left open, another one takes over. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class DissolvingBodies {

    @Inject
    Bodies bodies;

    @Inject
    LeftOpen leftOpen;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * @param takenOverBy the body whose list takes over the open actions; null: there are none
     * @throws Refused while a meeting lies ahead, or an action is open and nobody takes it over
     */
    public void dissolve(String reference, long seen, LocalDate on, String because, @Nullable String takenOverBy) {
        today.mustHaveCome(on);
        String why = TextLength.PASSAGE.needed(because, "why the body is dissolved");
        Body body = bodies.body(reference, seen);
        leftOpen.noMeetingAhead(body);
        leftOpen.lastMet(body).ifPresent(met -> InOrder.mustFollow("Dissolving the body", on, "it last met", met));
        body.dissolve(on, why);
        int open = leftOpen.actions(body);
        if (open > 0) {
            handOver(body, takenOverBy, open, on);
        }
        happened.fire(Happening.of(reference, "body.dissolved").because(why).with("on", on));
    }

    private void handOver(Body from, @Nullable String takenOverBy, int open, LocalDate on) {
        if (takenOverBy == null || takenOverBy.isBlank()) {
            throw new Refused((open == 1 ? "An action of its list is open. " : "%d actions of its list are open. ")
                            .formatted(open)
                    + "Close what is done, or choose the body that takes over what is left.");
        }
        if (takenOverBy.equals(from.reference())) {
            throw new Refused("Choose another body: this one is being dissolved.");
        }
        Body to = bodies.body(takenOverBy);
        to.mustNotBeDissolved();
        leftOpen.handOver(from, to, on);
        for (Body each : new Body[] {from, to}) {
            happened.fire(Happening.of(each.reference(), "body.actionsHandedOver")
                    .with("actions", open)
                    .with("from", from.name())
                    .with("to", to.name()));
        }
    }
}
