package uk.redress.complaints.alongside;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;

/** Two complaints that belong together: one row, shown on both. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class ComplaintLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    // the lower id first, so that a pair is linked once
    private long complaintId;
    private long otherId;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private @Nullable Long carrierId;
    private @Nullable String note;
    private LocalDate linkedOn;
    private String linkedBy;

    @SuppressWarnings("NullAway.Init")
    protected ComplaintLink() {}

    /** @param carrier which of the two carries a joint answer; null for every other kind */
    ComplaintLink(
            long one,
            long other,
            LinkKind kind,
            @Nullable Long carrier,
            @Nullable String note,
            LocalDate on,
            String linkedBy) {
        if (one == other) {
            throw new Refused("A complaint cannot be linked to itself.");
        }
        this.complaintId = Math.min(one, other);
        this.otherId = Math.max(one, other);
        this.kind = kind;
        this.carrierId = kind == LinkKind.JOINT_ANSWER ? carrier : null;
        this.note = note;
        this.linkedOn = on;
        this.linkedBy = linkedBy;
        if (kind == LinkKind.JOINT_ANSWER && carrierId == null) {
            throw new Refused("Say which of the two complaints carries the joint answer.");
        }
    }

    /**
     * A complaint whose answer stands in another carries no other's answer, and is carried once: whoever follows the links
     * arrives at the answer after one step and never walks in a circle.
     *
     * @param others the links that either complaint has already
     */
    void mustFitBeside(Collection<ComplaintLink> others) {
        for (ComplaintLink known : others) {
            if (known.complaintId == complaintId && known.otherId == otherId && known.kind == kind) {
                throw new Refused("These two complaints are linked like that already.");
            }
            if (kind == LinkKind.JOINT_ANSWER && known.kind == LinkKind.JOINT_ANSWER) {
                mustNotCarryOn(known);
            }
        }
    }

    private void mustNotCarryOn(ComplaintLink known) {
        if (known.carried() == carried()) {
            throw new Refused("Its answer stands in another complaint already. Undo that link first.");
        }
        if (known.carried() == carrier()) {
            throw new Refused("The complaint that is to carry the answer is itself answered in another. "
                    + "Link to that one instead.");
        }
        if (known.carrier() == carried()) {
            throw new Refused("The complaint that is to be answered elsewhere carries the answer to another. "
                    + "Undo that link first, or let it carry this answer too.");
        }
    }

    long carrier() {
        return carrierId == null ? 0 : carrierId;
    }

    /** The complaint whose answer stands in the other. */
    long carried() {
        return carrier() == complaintId ? otherId : complaintId;
    }

    boolean joins(long complaint) {
        return complaint == complaintId || complaint == otherId;
    }

    long otherThan(long complaint) {
        return complaint == complaintId ? otherId : complaintId;
    }

    LinkKind kind() {
        return kind;
    }
}
