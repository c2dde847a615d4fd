package uk.redress.improvement;

import java.io.Serializable;
import java.util.Objects;
import uk.redress.access.Actor;
import uk.redress.access.Role;

/**
 * What a person may do with an action as it stands. Pages show it; the use cases decide.
 *
 * @param boundByPromise whether the person could end it, had it not been promised to somebody who complained
 */
public record MayWithAction(
        boolean takeOn,
        boolean revise,
        boolean update,
        boolean askForDate,
        boolean decideDate,
        boolean sayComplete,
        boolean check,
        boolean recordBoard,
        boolean checkLasting,
        boolean reopen,
        boolean arrange,
        boolean answer,
        boolean reword,
        boolean drop,
        boolean carryForward,
        boolean takeUp,
        boolean sayPlainly,
        boolean measure,
        boolean boundByPromise)
        implements Serializable {

    static MayWithAction of(ActionShown action, Actor actor) {
        ActionStep step = action.step();
        boolean office = actor.is(Role.PROGRAMME_OFFICE);
        boolean clerk = actor.is(Role.BOARD_CLERK);
        boolean reader = actor.is(Role.AUDITOR) || actor.is(Role.MEMBER);
        boolean leads =
                action.leadId() == null ? office : Objects.equals(action.leadId(), actor.accountId()) && !reader;
        boolean own = Objects.equals(action.leadId(), actor.accountId())
                || Objects.equals(action.claimedBy(), actor.accountId());
        boolean checks = (office || actor.is(Role.AUDITOR)) && !own;
        boolean working = step == ActionStep.CARRY_OUT;
        boolean ends = office && !own && !step.isOver();
        ActionShown.DateChange date = action.openDateChange();
        return new MayWithAction(
                leads && step == ActionStep.APPROVE_ACTION,
                office && step == ActionStep.REVISE_ACTION,
                leads && !step.isOver() && !step.isBeforeWork(),
                (leads || office) && working && date == null,
                (office || clerk) && working && date != null && date.askedById() != actor.account() && !own,
                leads && working,
                checks && step == ActionStep.CHECK_EVIDENCE,
                (office || clerk) && !own && step == ActionStep.ACCEPT_ACTION,
                checks && step == ActionStep.CHECK_EMBEDDED,
                (office || clerk) && !own && step.isAccepted(),
                (leads || office) && !step.isOver(),
                (leads || office) && step != ActionStep.DROPPED,
                office && !step.isOver() && !step.isBeforeWork(),
                ends && !action.promised(),
                office && !step.isOver() && action.isInAPlan(),
                ends && !action.promised(),
                (leads || office) && step != ActionStep.DROPPED,
                (leads || office) && step != ActionStep.DROPPED,
                ends && action.promised());
    }

    public boolean isAnything() {
        return takeOn
                || revise
                || update
                || askForDate
                || decideDate
                || sayComplete
                || check
                || recordBoard
                || checkLasting
                || reopen
                || arrange
                || answer
                || drop
                || carryForward
                || takeUp
                || sayPlainly
                || measure;
    }
}
