package uk.redress.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import uk.redress.kernel.Refused;

/**
 * A piece of evidence. Somebody gives it; somebody else looks at it and accepts it or does not; a new revision, which
 * never replaces the one before, waits for somebody to look again. It backs as many actions and findings as it shows
 * something of. It may be withdrawn, with a reason, and stays to be seen; it cannot be deleted.
 *
 * <p>Every one of these is a row that nobody can change, written by {@link PiecesOfEvidence}. This is how the piece
 * stands after all of them.
 */
@Entity
@Table(name = "evidence")
@SuppressWarnings("unused") // some fields are written here and read with SQL
class PieceOfEvidence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    @Column(updatable = false)
    private long ordinal;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Column(updatable = false)
    private long addedBy;

    @Column(updatable = false)
    private Instant addedAt;

    private int revision;
    private String title;

    @Enumerated(EnumType.STRING)
    private EvidenceType type;

    private LocalDate day;
    private String producedBy;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    @Enumerated(EnumType.STRING)
    private Marking marking;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private int backs;

    @SuppressWarnings("NullAway.Init")
    protected PieceOfEvidence() {}

    @SuppressWarnings("NullAway.Init") // the description fills the rest
    PieceOfEvidence(
            NumberTaken number, EvidenceKind kind, Marking marking, Description description, long by, Instant at) {
        this.ordinal = number.ordinal();
        this.reference = number.reference();
        this.kind = kind;
        this.marking = marking;
        this.addedBy = by;
        this.addedAt = at;
        describe(description);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String reference() {
        return reference;
    }

    EvidenceKind kind() {
        return kind;
    }

    int revision() {
        return revision;
    }

    Marking marking() {
        return marking;
    }

    boolean stands() {
        return standing != Standing.WITHDRAWN;
    }

    /** @throws Refused when it has been withdrawn */
    void mustStand() {
        if (!stands()) {
            throw new Refused("%s has been withdrawn. It stays as it was.".formatted(reference));
        }
    }

    /**
     * @param content what the new revision holds
     * @throws Refused when it is of another kind
     */
    void revised(Description description, EvidenceKind content) {
        mustStand();
        if (content != kind) {
            throw new Refused("This is another kind of evidence. Give it as a piece of its own.");
        }
        describe(description);
    }

    /**
     * @param of the revision that was looked at
     * @throws Refused when a newer one has come
     */
    void reviewed(int of, boolean accepted) {
        mustStand();
        if (of != revision) {
            throw new Refused("Revision %d is no longer the latest: revision %d has come. Look at that one."
                    .formatted(of, revision));
        }
        standing = accepted ? Standing.ACCEPTED : Standing.NOT_ACCEPTED;
    }

    void marked(Marking as) {
        if (as == marking) {
            throw new Refused("%s is marked like that already.".formatted(reference));
        }
        marking = as;
    }

    void linked() {
        mustStand();
        backs++;
    }

    void unlinked() {
        mustStand();
        backs--;
    }

    void withdrawn() {
        mustStand();
        standing = Standing.WITHDRAWN;
    }

    private void describe(Description description) {
        revision++;
        title = description.title();
        type = description.type();
        day = description.day();
        producedBy = description.producedBy();
        strength = description.strength();
        standing = Standing.WAITING;
    }
}
