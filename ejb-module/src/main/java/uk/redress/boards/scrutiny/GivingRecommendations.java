package uk.redress.boards.scrutiny;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.HeldMeetings;
import uk.redress.boards.InOrder;
import uk.redress.boards.MeetingOnHand;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** A committee recommends something to the executive, and is told when the executive has it. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class GivingRecommendations {

    @Inject
    Recommendations recommendations;

    @Inject
    HeldMeetings meetings;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @return their number among those of the body */
    public int give(String body, NewRecommendations given) {
        today.mustHaveCome(given.givenOn());
        // the meeting first: whoever records what came out of it locks it before its body
        MeetingOnHand at = given.meeting() == null ? null : meetings.meeting(given.meeting());
        long of = meetings.body(body);
        if (at != null) {
            if (at.body() != of) {
                throw new Refused("Choose a meeting of the body that recommends.");
            }
            InOrder.mustFollow("Giving them", given.givenOn(), "the meeting that agreed them", at.heldOn());
        }
        int number = recommendations.next(of);
        recommendations.keep(new RecommendationSet(of, at == null ? null : at.id(), number, given), given.texts());
        happened.fire(Happening.of(body, "body.recommended")
                .with("number", number)
                .with("title", given.title())
                .with("to", given.executive())
                .with("on", given.givenOn()));
        return number;
    }

    /**
     * @param notice when the committee gave notice that it wants a response; null: with the report
     * @return by when the executive responds
     */
    public LocalDate received(String body, int number, long seen, LocalDate on, @Nullable LocalDate notice) {
        today.mustHaveCome(on);
        if (notice != null) {
            today.mustHaveCome(notice);
        }
        LocalDate respondBy = recommendations.set(body, number, seen).received(on, notice);
        happened.fire(Happening.of(body, "body.recommendationsReceived")
                .with("number", number)
                .with("on", on)
                .with("respondBy", respondBy));
        return respondBy;
    }
}
