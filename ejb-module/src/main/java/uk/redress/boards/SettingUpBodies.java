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

/** Sets up a board, a group or a committee, and keeps how it works up to date. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class SettingUpBodies {

    @Inject
    Bodies bodies;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * @param chair the name of who leads it
     * @param because how it came to be, since no meeting of its own can have agreed it
     * @return the reference of the body
     * @throws Refused without a chair
     */
    public String setUp(
            BodyFacts facts,
            @Nullable String chair,
            @Nullable String organisation,
            @Nullable Long account,
            LocalDate on,
            String because) {
        today.mustHaveCome(on);
        if (chair == null || chair.isBlank()) {
            throw new Refused("A body is led by somebody. Enter the name of its chair, and set it up again:"
                    + " everything else you have typed is still here.");
        }
        HowAgreed why = HowAgreed.before(TextLength.PASSAGE.needed(because, "how the body came to be"));
        bodies.nameMustBeFree(facts.name(), null);
        Body body = new Body(bodies.next(), facts, bodies.idOf(facts.partOf()), on);
        bodies.keep(body);
        NewMember first = new NewMember(chair, organisation, MemberRole.CHAIR, account, on);
        bodies.keep(new Member(body.id(), first, null, why));
        happened.fire(Happening.of(body.reference(), "body.setUp")
                .because(why.because())
                .with("name", facts.name())
                .with("chair", chair)
                .with("quorum", facts.quorum()));
        return body.reference();
    }

    /** @param because why it works differently from now on */
    public void change(String reference, long seen, BodyFacts facts, String because) {
        String why = TextLength.PASSAGE.needed(because, "why it is changed");
        Body body = bodies.atWork(reference, seen);
        bodies.nameMustBeFree(facts.name(), body);
        body.change(facts, bodies.idOf(facts.partOf()));
        happened.fire(Happening.of(reference, "body.changed")
                .because(why)
                .with("name", facts.name())
                .with("quorum", facts.quorum())
                .with("weeks", facts.weeks()));
    }
}
