package uk.redress.improvement.slippage;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.MEMBER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.redress.access.Actor;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;

/** What shows that accepted actions have slipped back, and what of it waits to be decided. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingSlippage {

    @Inject
    Slippages slippages;

    @Inject
    CurrentActor current;

    /** What waits for the person who asks; a hundred at most. */
    public List<Slippage> toDecide() {
        return mayDecide() ? slippages.undecided() : List.of();
    }

    /** Of one action, the latest first. */
    public List<Slippage> of(String action) {
        return slippages.of(action);
    }

    /** Whether it is for them to decide; of their own action nobody does, which the use case sees to. */
    public boolean mayDecide() {
        Actor actor = current.actor();
        return actor.is(Role.BOARD_CLERK) || actor.is(Role.PROGRAMME_OFFICE);
    }
}
