package uk.redress.boards.risks;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.TextLength;

/** Judges a risk anew, takes it higher, or closes it. Nothing that was said before is lost. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class ReviewingRisks {

    @Inject
    Risks risks;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    public void review(String reference, long seen, Judgement said) {
        today.mustHaveCome(said.on());
        Risk risk = risks.risk(reference, seen);
        risk.mayBeReviewed(said.on(), risks.lastReviewed(risk).orElse(null));
        risks.reviewed(risk, said);
        happened.fire(Happening.of(reference, "risk.reviewed")
                .because(said.words())
                .with("score", said.after().score())
                .with("aim", said.target() == null ? null : said.target().score())
                .with("owner", said.owner())
                .with("on", said.on()));
    }

    /**
     * @param workstream the one it is about from now on; null: it is the whole programme's
     * @throws Refused when it belongs there already, or the plan of that workstream runs no more
     */
    public void moveTo(String reference, long seen, @Nullable Long workstream, String because) {
        String why = TextLength.PASSAGE.needed(because, "why it belongs there");
        Risk risk = risks.risk(reference, seen);
        String title = workstream == null ? null : risks.titleOf(workstream);
        risk.belongsTo(workstream);
        happened.fire(Happening.of(reference, "risk.moved").because(why).with("workstream", title));
    }

    /** @param to the body or the person who must deal with what its owner cannot */
    public void escalate(String reference, long seen, String to, LocalDate on, String because) {
        today.mustHaveCome(on);
        String whom = TextLength.LINE.needed(to, "to whom it is escalated");
        String why = TextLength.PASSAGE.needed(because, "why it is escalated");
        risks.risk(reference, seen).escalate(whom, on);
        happened.fire(Happening.of(reference, "risk.escalated")
                .because(why)
                .with("to", whom)
                .with("on", on));
    }

    public void close(String reference, long seen, LocalDate on, String because) {
        today.mustHaveCome(on);
        String why = TextLength.PASSAGE.needed(because, "why it is closed");
        risks.risk(reference, seen).close(on, why);
        happened.fire(Happening.of(reference, "risk.closed").because(why).with("on", on));
    }
}
