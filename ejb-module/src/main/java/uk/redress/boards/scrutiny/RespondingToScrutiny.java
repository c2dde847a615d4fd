package uk.redress.boards.scrutiny;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.boards.HeldMeetings;
import uk.redress.boards.InOrder;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** What the executive says to each recommendation, and when that was published. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class RespondingToScrutiny {

    @Inject
    Recommendations recommendations;

    @Inject
    Instance<FollowedUp> followedUp;

    @Inject
    HeldMeetings meetings;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @param which the number of the recommendation */
    public void answered(String body, int number, long seen, int which, Answer answer) {
        today.mustHaveCome(answer.on());
        RecommendationSet set = recommendations.set(body, number, seen);
        set.mustBeReceived(answer.on());
        recommendations.answered(set, which, answer);
        happened.fire(Happening.of(body, "body.recommendationAnswered")
                .because(answer.words())
                .with("number", number + "." + which)
                .with("reply", answer.response())
                .with("owner", answer.owner())
                .with("dueOn", answer.dueOn()));
    }

    public void published(String body, int number, long seen, LocalDate on) {
        today.mustHaveCome(on);
        RecommendationSet set = recommendations.set(body, number, seen);
        long open = recommendations.unanswered(set);
        if (open > 0) {
            throw new Refused(
                    "%d of the recommendations %s no response yet. Record what the executive says to each first."
                            .formatted(open, open == 1 ? "has" : "have"));
        }
        InOrder.mustFollow("Publishing the response", on, "the last response", recommendations.lastAnswered(set));
        set.publish(on);
        happened.fire(Happening.of(body, "body.responsePublished")
                .with("number", number)
                .with("on", on));
    }

    /** @return the reference of the source of findings they have become */
    public String followUp(String body, int number, long seen) {
        RecommendationSet set = recommendations.set(body, number, seen);
        if (!followedUp.isResolvable()) {
            throw new Refused("The programme keeps no findings here.");
        }
        String source = followedUp
                .get()
                .asFindings(
                        set.title(),
                        meetings.nameOf(body),
                        set.executive(),
                        set.givenOn(),
                        set.timeBegins(),
                        recommendations.texts(set));
        set.isFollowedUpAs(source);
        happened.fire(Happening.of(body, "body.recommendationsFollowedUp")
                .with("number", number)
                .with("source", source));
        return source;
    }
}
