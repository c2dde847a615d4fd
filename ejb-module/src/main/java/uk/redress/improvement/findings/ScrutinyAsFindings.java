package uk.redress.improvement.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.scrutiny.FollowedUp;
import uk.redress.kernel.Happening;

/** What a scrutiny committee recommends becomes a source of findings like any other, answered by actions of a plan. */
@ApplicationScoped
class ScrutinyAsFindings implements FollowedUp {

    @Inject
    Findings findings;

    @Inject
    RespondingInTime times;

    @Inject
    Event<Happening> happened;

    @Override
    public String asFindings(
            String title,
            String body,
            String executive,
            LocalDate givenOn,
            @Nullable LocalDate timeBegins,
            List<String> texts) {
        NewSource made = new NewSource(
                SourceKind.SCRUTINY,
                title,
                body,
                givenOn,
                timeBegins == null ? givenOn : timeBegins,
                timeBegins == null ? ResponseRule.NONE : ResponseRule.TWO_MONTHS,
                null,
                executive,
                null);
        FindingSource source = new FindingSource(findings.nextSource(), made, times.respondBy(made), null);
        findings.keep(source);
        happened.fire(Happening.of(source.reference(), "source.recorded")
                .with("title", title)
                .with("body", body));
        for (int i = 0; i < texts.size(); i++) {
            String number = Integer.toString(i + 1);
            String finding = findings.add(source, new NewFinding(null, number, texts.get(i), null));
            happened.fire(Happening.of(finding, "finding.recorded")
                    .with("source", source.reference())
                    .with("number", number)
                    .with("text", texts.get(i)));
        }
        return source.reference();
    }
}
