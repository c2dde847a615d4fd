package uk.redress.boards;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Who belongs to a body: agreed in a meeting and minuted, and never forgotten. A body always has a chair. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class ChangingMembership {

    @Inject
    Bodies bodies;

    @Inject
    Event<Happening> happened;

    /** A new chair takes over from the old one, who leaves the chair under the same minute. */
    public void join(String reference, long seen, NewMember member, HowAgreed agreed) {
        Body body = bodies.atWork(reference, seen);
        Long at = bodies.agreedAt(body, agreed);
        if (member.role() == MemberRole.CHAIR) {
            bodies.chair(body).ifPresent(chair -> {
                chair.leave(member.from(), at, agreed);
                bodies.storeNow(); // there is one chair at a time, in the database too
            });
        }
        bodies.keep(new Member(body.id(), member, at, agreed));
        happened.fire(told(reference, "body.memberJoined", member.name(), member.from(), agreed)
                .with("role", member.role()));
    }

    /** @throws Refused for the chair, whom somebody has to follow first */
    public void leave(String reference, long seen, long id, LocalDate on, HowAgreed agreed) {
        Body body = bodies.atWork(reference, seen);
        Member member = bodies.member(body, id);
        if (member.role() == MemberRole.CHAIR && member.isIn()) {
            throw new Refused("%s chairs this body, and a body is never without a chair. Add the new chair:"
                            .formatted(member.name())
                    + " the old one leaves the chair with it.");
        }
        member.leave(on, bodies.agreedAt(body, agreed), agreed);
        happened.fire(told(reference, "body.memberLeft", member.name(), on, agreed));
    }

    /** Names who comes when a member cannot. */
    public void substitute(
            String reference, long seen, long id, String name, @Nullable String organisation, LocalDate from) {
        String who = TextLength.LINE.needed(name, "the name of the substitute");
        String where = TextLength.LINE.ifAny(organisation, "the organisation");
        Body body = bodies.atWork(reference, seen);
        Member member = bodies.member(body, id);
        if (!member.isIn()) {
            throw new Refused("%s has left the body. Choose a member who belongs to it.".formatted(member.name()));
        }
        bodies.substitute(member, who, where, from);
        happened.fire(Happening.of(reference, "body.substituteNamed")
                .with("name", who)
                .with("member", member.name())
                .with("on", from));
    }

    /** From a day on they do not come instead of the member any more. */
    public void endSubstitute(String reference, long seen, long id, long substitute, LocalDate on) {
        Body body = bodies.atWork(reference, seen);
        Member member = bodies.member(body, id);
        String name = bodies.endSubstitute(member, substitute, on);
        happened.fire(Happening.of(reference, "body.substituteEnded")
                .with("name", name)
                .with("member", member.name())
                .with("on", on));
    }

    private static Happening told(String reference, String act, String name, LocalDate on, HowAgreed agreed) {
        return Happening.of(reference, act)
                .because(agreed.because())
                .with("name", name)
                .with("on", on)
                .with("meeting", agreed.meeting())
                .with("minute", agreed.minute());
    }
}
