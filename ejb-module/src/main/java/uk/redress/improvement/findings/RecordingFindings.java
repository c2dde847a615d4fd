package uk.redress.improvement.findings;

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

/** Records what others found, and what was answered. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class RecordingFindings {

    @Inject
    Findings findings;

    @Inject
    RespondingInTime times;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @return the reference of the source */
    public String recordSource(NewSource source) {
        today.mustHaveCome(source.publishedOn());
        today.mustHaveCome(source.receivedOn());
        LocalDate respondBy = times.respondBy(source);
        FindingSource kept = new FindingSource(findings.nextSource(), source, respondBy, null);
        findings.keep(kept);
        happened.fire(Happening.of(kept.reference(), "source.recorded")
                .with("title", source.title())
                .with("body", source.body())
                .with("respondBy", respondBy));
        return kept.reference();
    }

    /** @param because why: the day a response is wanted by may move with it */
    public void changeSource(String reference, long seen, NewSource source, String because) {
        String why = TextLength.PASSAGE.needed(because, "why it is changed");
        today.mustHaveCome(source.publishedOn());
        today.mustHaveCome(source.receivedOn());
        LocalDate respondBy = times.respondBy(source);
        findings.source(reference, seen).change(source, respondBy);
        happened.fire(Happening.of(reference, "source.changed")
                .because(why)
                .with("title", source.title())
                .with("body", source.body())
                .with("receivedOn", source.receivedOn())
                .with("respondBy", respondBy));
    }

    /** @return the reference of the finding */
    public String add(String source, NewFinding finding) {
        String reference = findings.add(findings.source(source), finding);
        happened.fire(Happening.of(reference, "finding.recorded")
                .with("source", source)
                .with("number", finding.number())
                .with("text", finding.text()));
        return reference;
    }

    /** @param because why it is put differently: a finding is somebody else's sentence */
    public void change(String reference, long seen, NewFinding finding, String because) {
        String why = TextLength.PASSAGE.needed(because, "why it is changed");
        findings.finding(reference, seen).change(finding);
        happened.fire(Happening.of(reference, "finding.changed")
                .because(why)
                .with("number", finding.number())
                .with("text", finding.text())
                .with("goodAnswer", finding.goodAnswer()));
    }

    /** What was said to one finding: accepted, in part, or not, with the reason. */
    public void reply(String reference, long seen, Reply how, @Nullable String words, LocalDate on) {
        today.mustHaveCome(on);
        String said = TextLength.PASSAGE.ifAny(words, "what is said to it");
        findings.finding(reference, seen).replied(how, said, on);
        happened.fire(Happening.of(reference, "finding.replied")
                .because(said)
                .with("reply", how)
                .with("on", on));
    }

    /** The response to the source as a whole: the written statement, the executive's answer. */
    public void respond(String source, long seen, LocalDate on, String words) {
        today.mustHaveCome(on);
        String said = TextLength.PASSAGE.needed(words, "what the response was");
        findings.source(source, seen).respond(on, said);
        happened.fire(Happening.of(source, "source.answered").because(said).with("on", on));
    }
}
