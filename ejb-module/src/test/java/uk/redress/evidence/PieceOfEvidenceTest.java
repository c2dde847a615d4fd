package uk.redress.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Refused;

class PieceOfEvidenceTest {

    private static final Description DESCRIPTION = new Description(
            "Audit of supervision",
            EvidenceType.AUDIT,
            LocalDate.of(2026, 10, 2),
            "Quality assurance",
            "Supervision took place in 46 of 50 cases.",
            Strength.STRONG);

    @Test
    void a_review_is_of_the_latest_revision_and_no_other() {
        PieceOfEvidence piece = piece();
        piece.revised(DESCRIPTION, EvidenceKind.FILE);

        assertThat(piece.revision()).isEqualTo(2);
        assertThatThrownBy(() -> piece.reviewed(1, true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("revision 2 has come");
    }

    @Test
    void a_piece_stays_of_its_kind() {
        assertThatThrownBy(() -> piece().revised(DESCRIPTION, EvidenceKind.LINK))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("another kind");
    }

    @Test
    void what_was_withdrawn_stays_as_it_was() {
        PieceOfEvidence piece = piece();
        piece.withdrawn();

        assertThatThrownBy(() -> piece.revised(DESCRIPTION, EvidenceKind.FILE)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> piece.reviewed(1, true)).isInstanceOf(Refused.class);
        assertThatThrownBy(piece::linked).isInstanceOf(Refused.class);
        assertThatThrownBy(piece::withdrawn).isInstanceOf(Refused.class).hasMessageContaining("has been withdrawn");
    }

    @Test
    void nobody_looks_at_their_own_evidence_nor_at_that_of_what_they_lead() {
        assertThat(MayWithEvidence.refusalToReview(true, false)).isPresent();
        assertThat(MayWithEvidence.refusalToReview(false, true)).isPresent();
        assertThat(MayWithEvidence.refusalToReview(false, false)).isEmpty();
    }

    @Test
    void evidence_is_of_a_day_that_has_come() {
        assertThatThrownBy(() -> DESCRIPTION.mustBeOfThePast(LocalDate.of(2026, 10, 1)))
                .isInstanceOf(Refused.class)
                .hasMessage("Evidence cannot be of 2 October 2026: today is 1 October 2026.");
    }

    @Test
    void evidence_backs_actions_and_findings_and_never_a_complaint_or_other_evidence() {
        assertThat(SubjectReference.read(" a-2026-0001 ").value()).isEqualTo("A-2026-0001");
        assertThatThrownBy(() -> SubjectReference.read("CS-2026-0001")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> SubjectReference.read("E-2026-0001")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> SubjectReference.read("the first one")).isInstanceOf(Refused.class);
    }

    private static PieceOfEvidence piece() {
        return new PieceOfEvidence(
                new NumberTaken("E-2026-0001", 1), EvidenceKind.FILE, Marking.ORDINARY, DESCRIPTION, 7, Instant.EPOCH);
    }
}
