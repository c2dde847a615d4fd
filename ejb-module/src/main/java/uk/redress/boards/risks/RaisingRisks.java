package uk.redress.boards.risks;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;

/** Writes down what might go wrong, with the first judgement of it. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class RaisingRisks {

    @Inject
    Risks risks;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @return the reference of the risk */
    public String raise(NewRisk raised, Judgement first) {
        today.mustHaveCome(first.on());
        String workstream = raised.workstream() == null ? null : risks.titleOf(raised.workstream());
        Risk risk = new Risk(risks.next(), raised, first.on(), current.actor().name());
        risks.keep(risk);
        risks.reviewed(risk, first);
        happened.fire(Happening.of(risk.reference(), "risk.raised")
                .with("event", raised.event())
                .with("workstream", workstream)
                .with("score", first.after().score())
                .with("aim", first.target() == null ? null : first.target().score())
                .with("owner", first.owner()));
        return risk.reference();
    }
}
