package uk.redress.complaints.input;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import uk.redress.access.Absences;
import uk.redress.access.Actor;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.TextLength;

/** The person who was asked answers, without having to see the complaint; also after it was closed. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER})
public class AnsweringQuestions {

    @Inject
    InputRequests requests;

    @Inject
    Absences absences;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @throws NotFound when it is nobody's question of that person */
    public void answer(long question, String answer) {
        String words = TextLength.PASSAGE.needed(answer, "the answer");
        Actor actor = current.actor();
        Set<Long> absent = absences.awayWithDeputy(actor.account(), today.date());
        InputRequest request = requests.called(question);
        if (!request.isFor(actor.account(), absent)) {
            throw new NotFound("The question");
        }
        ComplaintNumber number = requests.lockedComplaintOf(request);
        request.answered(today.date(), actor.name(), words);
        happened.fire(Happening.of(number, "input.answered").because(words));
    }
}
