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
import java.util.Optional;
import uk.redress.access.Actor;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.improvement.ReadingPlanActions.FoundActions;

/** What the programme wants of the person who asks, by what they are there for. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingWhatWaits {

    private static final int AT_A_GLANCE = 20;
    private static final int MOST = 2_000;

    @Inject
    ReadingPlanActions actions;

    @Inject
    CurrentActor current;

    /** The first of each group, in the order of the day: what others wait for first, then what the person leads. */
    public List<Waiting> mine() {
        return mine(AT_A_GLANCE);
    }

    /**
     * One group as a whole.
     *
     * @param why one of those that {@link #mine} gives; for any other there is nothing
     */
    public Optional<Waiting> mine(String why) {
        return mine(MOST).stream().filter(group -> group.why().equals(why)).findFirst();
    }

    private List<Waiting> mine(int most) {
        Actor actor = current.actor();
        List<Waiting> waiting = new ArrayList<>();
        switch (java.util.Objects.requireNonNull(actor.role())) {
            case PROGRAMME_OFFICE -> {
                add(waiting, "CHECK", actions.at(most, List.of(ActionStep.CHECK_EVIDENCE)));
                add(waiting, "DATES", actions.withDateAsked(most));
                add(waiting, "REVISE", actions.at(most, List.of(ActionStep.REVISE_ACTION)));
                add(waiting, "LASTING", actions.at(most, List.of(ActionStep.CHECK_EMBEDDED)));
                add(waiting, "UNMATCHED", actions.withoutLead(most));
            }
            case BOARD_CLERK -> {
                add(waiting, "BOARD", actions.at(most, List.of(ActionStep.ACCEPT_ACTION)));
                add(waiting, "DATES", actions.withDateAsked(most));
            }
            case AUDITOR -> {
                add(waiting, "CHECK", actions.at(most, List.of(ActionStep.CHECK_EVIDENCE)));
                add(waiting, "LASTING", actions.at(most, List.of(ActionStep.CHECK_EMBEDDED)));
            }
            case OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, ADMINISTRATOR, LEAD, MEMBER -> {
                // only what they lead
            }
        }
        add(waiting, "CHASED", actions.chasedUpTo(most, actor.account(), actor.is(Role.PROGRAMME_OFFICE)));
        add(waiting, "LED", actions.ledBy(most, actor.account()));
        return waiting;
    }

    private static void add(List<Waiting> waiting, String why, FoundActions found) {
        if (found.total() > 0) {
            waiting.add(new Waiting(why, found.rows(), found.total()));
        }
    }

    /**
     * @param why what is to be done with them, a word of the pages' list
     * @param total how many there are, of which these are the most pressing
     */
    public record Waiting(String why, List<ActionRow> actions, long total) implements java.io.Serializable {

        public boolean isMore() {
            return total > actions.size();
        }
    }
}
