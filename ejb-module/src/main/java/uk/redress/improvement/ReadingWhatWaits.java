package uk.redress.improvement;

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
import java.util.ArrayList;
import java.util.List;
import uk.redress.access.Actor;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;

/** What the programme wants of the person who asks, by what they are there for. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingWhatWaits {

    @Inject
    ReadingPlanActions actions;

    @Inject
    CurrentActor current;

    /** In the order of the day: what others wait for first, then what the person leads; groups without actions are left out. */
    public List<Waiting> mine() {
        Actor actor = current.actor();
        List<Waiting> waiting = new ArrayList<>();
        switch (java.util.Objects.requireNonNull(actor.role())) {
            case PROGRAMME_OFFICE -> {
                add(waiting, "CHECK", actions.at(List.of(ActionStep.CHECK_EVIDENCE)));
                add(waiting, "DATES", actions.withDateAsked());
                add(waiting, "REVISE", actions.at(List.of(ActionStep.REVISE_ACTION)));
                add(waiting, "LASTING", actions.at(List.of(ActionStep.CHECK_EMBEDDED)));
                add(waiting, "UNMATCHED", actions.withoutLead());
            }
            case BOARD_CLERK -> {
                add(waiting, "BOARD", actions.at(List.of(ActionStep.ACCEPT_ACTION)));
                add(waiting, "DATES", actions.withDateAsked());
            }
            case AUDITOR -> {
                add(waiting, "CHECK", actions.at(List.of(ActionStep.CHECK_EVIDENCE)));
                add(waiting, "LASTING", actions.at(List.of(ActionStep.CHECK_EMBEDDED)));
            }
            case OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, ADMINISTRATOR, LEAD, MEMBER -> {
                // only what they lead
            }
        }
        add(waiting, "CHASED", actions.chasedUpTo(actor.account(), actor.is(Role.PROGRAMME_OFFICE)));
        add(waiting, "LED", actions.ledBy(actor.account()));
        return waiting;
    }

    private static void add(List<Waiting> waiting, String why, List<ActionRow> rows) {
        if (!rows.isEmpty()) {
            waiting.add(new Waiting(why, rows));
        }
    }

    /** @param why what is to be done with them, a word of the pages' list */
    public record Waiting(String why, List<ActionRow> actions) implements java.io.Serializable {}
}
