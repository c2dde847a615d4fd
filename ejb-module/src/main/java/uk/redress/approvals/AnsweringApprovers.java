package uk.redress.approvals;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** What the person who asked for a decision does until it is made: answer the manager's question, or withdraw. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER})
public class AnsweringApprovers {

    @Inject
    Approvals approvals;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @throws Refused when no question waits, or it is for somebody else */
    public void answer(long id, String answer) {
        String said = written(answer, "Write down the answer. The manager decides on it.");
        Approval approval = approvals.called(id);
        approval.answer(current.actor().account(), said, today.date(), today.now());
        happened.fire(Happening.of(approval.number(), "approval.answered")
                .because(said)
                .with("kind", approval.kind()));
    }

    /** @throws Refused when it has been decided, or somebody else asked for it */
    public void withdraw(long id, String why) {
        String reason = written(why, "Say why the decision is not wanted any more.");
        Approval approval = approvals.called(id);
        approval.withdraw(current.actor().account(), reason, today.date(), today.now());
        happened.fire(Happening.of(approval.number(), "approval.withdrawn")
                .because(reason)
                .with("kind", approval.kind()));
    }

    private static String written(String text, String otherwise) {
        if (text.isBlank()) {
            throw new Refused(otherwise);
        }
        return text.strip();
    }
}
