package uk.redress.complaints;

import java.util.Objects;
import java.util.Optional;
import uk.redress.access.Actor;
import uk.redress.access.Role;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;

/**
 * A service manager sees every complaint of their teams and works on those they were asked to answer. The complaints team
 * may write down an answer for anybody.
 */
public final class WhoseToAnswer {

    private WhoseToAnswer() {}

    static Optional<Refusal> refusal(Actor actor, Complaint complaint) {
        return actor.is(Role.SERVICE_MANAGER) && !Objects.equals(complaint.managerId(), actor.accountId())
                ? Optional.of(new Refusal("Another manager was asked to answer this complaint."))
                : Optional.empty();
    }

    /** @throws Refused when it is another manager's */
    public static void mustBe(Actor actor, Complaint complaint) {
        refusal(actor, complaint).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }
}
