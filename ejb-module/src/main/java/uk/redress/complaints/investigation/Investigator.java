package uk.redress.complaints.investigation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refusal;

/**
 * Somebody who was considered for a post at stage 2: appointed, or turned away with the conflict that stood in the way.
 * An appointed one may be replaced; what they were stays on record.
 */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class Investigator {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;

    @Enumerated(EnumType.STRING)
    private Post post;

    private String name;
    private @Nullable String comesFrom;
    private LocalDate consideredOn;
    private String consideredBy;
    private boolean inLineOfService;
    private boolean memberOrOfficer;
    private boolean marriedToOne;
    private boolean involvedBefore;
    private @Nullable String conflict;
    private @Nullable LocalDate replacedOn;
    private @Nullable String replacedBecause;

    @SuppressWarnings("NullAway.Init")
    protected Investigator() {}

    Investigator(long complaintId, Candidate candidate, String by, LocalDate on) {
        this.complaintId = complaintId;
        this.post = candidate.post();
        this.name = candidate.name();
        this.comesFrom = candidate.comesFrom();
        this.consideredOn = on;
        this.consideredBy = by;
        this.inLineOfService = candidate.inLineOfService();
        this.memberOrOfficer = candidate.memberOrOfficer();
        this.marriedToOne = candidate.marriedToOne();
        this.involvedBefore = candidate.involvedBefore();
        this.conflict = candidate.conflict().map(Refusal::reason).orElse(null);
    }

    boolean holds(Post wanted) {
        return post == wanted && conflict == null && replacedOn == null;
    }

    String name() {
        return name;
    }

    void replaced(LocalDate on, String because) {
        replacedOn = on;
        replacedBecause = because;
    }
}
