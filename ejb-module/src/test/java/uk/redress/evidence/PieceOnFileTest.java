package uk.redress.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.redress.evidence.PieceOnFile.Act;
import uk.redress.evidence.PieceOnFile.LinkOnFile;
import uk.redress.evidence.PieceOnFile.ReviewOnFile;
import uk.redress.evidence.PieceOnFile.RevisionOnFile;

class PieceOnFileTest {

    private static final Instant NINE = Instant.parse("2026-10-09T08:00:00Z");

    @Test
    void how_it_stands_is_the_last_that_was_thought_of_the_latest_revision() {
        RevisionOnFile doubted = revision(1, review(false, 1), review(true, 2));

        assertThat(piece(null, doubted).standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(piece(null, revision(2), doubted).standing()).isEqualTo(Standing.WAITING);
        assertThat(piece(act("withdrawn", 3), doubted).standing()).isEqualTo(Standing.WITHDRAWN);
    }

    @Test
    void only_the_latest_revision_waits() {
        RevisionOnFile older = revision(1);
        RevisionOnFile latest = revision(2);
        PieceOnFile piece = piece(null, latest, older);

        assertThat(piece.standingOf(latest)).isEqualTo(Standing.WAITING);
        assertThat(piece.standingOf(older)).isNull();
        assertThat(piece(act("withdrawn", 3), latest, older).standingOf(latest)).isNull();
    }

    @Test
    void its_history_is_all_that_happened_the_latest_first_without_how_it_was_marked_when_it_came() {
        LinkOnFile link =
                new LinkOnFile("A-2026-0001", null, "Given for it.", "A", at(2), act("unlinked A-2026-0001", 5));
        PieceOnFile piece = new PieceOnFile(
                "E-2026-0001",
                1,
                EvidenceKind.LINK,
                Marking.SENSITIVE,
                true,
                List.of(revision(2), revision(1, review(true, 4))),
                List.of(link),
                List.of(act("marked ORDINARY", 1), act("marked SENSITIVE", 6)),
                act("withdrawn", 7));

        assertThat(piece.history())
                .extracting(Act::what)
                .containsExactly(
                        "withdrawn",
                        "marked SENSITIVE",
                        "unlinked A-2026-0001",
                        "accepted",
                        "linked A-2026-0001",
                        "revised",
                        "given");
        assertThat(piece.backs()).isEmpty();
    }

    private static PieceOnFile piece(@Nullable Act withdrawal, RevisionOnFile... revisions) {
        return new PieceOnFile(
                "E-2026-0001",
                1,
                EvidenceKind.LINK,
                Marking.ORDINARY,
                true,
                List.of(revisions),
                List.of(),
                List.of(act("marked ORDINARY", 1)),
                withdrawal);
    }

    private static RevisionOnFile revision(int number, ReviewOnFile... reviews) {
        return new RevisionOnFile(
                number,
                "Dashboard of visits",
                EvidenceType.DATA,
                LocalDate.of(2026, 9, 30),
                "Performance team",
                "Visits in time rose.",
                Strength.MODERATE,
                "00",
                null,
                null,
                "https://example.org",
                null,
                null,
                null,
                null,
                number == 1 ? null : "The address.",
                "A",
                at(number - 1),
                List.of(reviews));
    }

    private static ReviewOnFile review(boolean accepted, int minutes) {
        return new ReviewOnFile(accepted, "The source is sound.", "B", at(minutes));
    }

    private static Act act(String what, int minutes) {
        return new Act(what, "A", at(minutes), "A reason.");
    }

    private static Instant at(int minutes) {
        return NINE.plusSeconds(60L * minutes);
    }
}
