package uk.redress.bench.inserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import uk.redress.evidence.EvidenceFilter;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.evidence.ReadingEvidenceAsOf;
import uk.redress.evidence.Standing;
import uk.redress.evidence.Strength;
import uk.redress.evidence.SubjectReference;

/** What the pages of the evidence ask, and what an action asks of it. */
@ApplicationScoped
public class AskingForEvidence {

    private static final LocalDate A_DAY = LocalDate.of(2026, 6, 1);
    private static final SubjectReference AN_ACTION = new SubjectReference("A-2025-00002");
    private static final String A_PIECE = "E-2025-000011";

    @Inject
    ReadingEvidence reading;

    @Inject
    ReadingEvidenceAsOf asOf;

    Callable<Object> asking(String question) {
        return switch (question) {
            case "evidence: list" -> () -> reading.list(EvidenceFilter.NONE, 1);
            case "evidence: waiting, strong" -> list(null, Strength.STRONG, Standing.WAITING);
            case "evidence: a rare word" -> list("wheelbarrow", null, null);
            case "evidence: a common word" -> list("supervision", null, null);
            case "evidence: piece" -> () -> List.of(reading.called(A_PIECE), reading.mayBeDone(A_PIECE));
            case "evidence: on a day" -> () -> asOf.on(A_DAY, null, 1);
            case "evidence: on a day, of an action" -> () -> asOf.on(A_DAY, AN_ACTION, 1);
            case "evidence: behind an action" -> () -> reading.backing(AN_ACTION.value());
            default -> throw new IllegalArgumentException("There is no question called " + question + ".");
        };
    }

    private Callable<Object> list(@Nullable String words, @Nullable Strength strength, @Nullable Standing standing) {
        EvidenceFilter filter = new EvidenceFilter(words, null, null, strength, standing, false);
        return () -> reading.list(filter, 1);
    }
}
