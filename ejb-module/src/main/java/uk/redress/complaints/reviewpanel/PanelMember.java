package uk.redress.complaints.reviewpanel;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refusal;

/**
 * Somebody who was considered for the panel: appointed, or turned away with the conflict that stood in the way. An
 * appointed one may be replaced; what they were stays on record.
 */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class PanelMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;
    private boolean chair;
    private String name;
    private @Nullable String comesFrom;
    private LocalDate consideredOn;
    private String consideredBy;
    private boolean memberOrOfficer;
    private boolean marriedToOne;
    private boolean recentStaff;
    private boolean involvedBefore;
    private @Nullable String conflict;
    private @Nullable LocalDate replacedOn;
    private @Nullable String replacedBecause;

    @SuppressWarnings("NullAway.Init")
    protected PanelMember() {}

    PanelMember(
            long complaintId,
            boolean chair,
            PanelCandidate candidate,
            @Nullable Refusal conflict,
            String by,
            LocalDate on) {
        this.complaintId = complaintId;
        this.chair = chair;
        this.name = candidate.name();
        this.comesFrom = candidate.comesFrom();
        this.consideredOn = on;
        this.consideredBy = by;
        this.memberOrOfficer = candidate.memberOrOfficer();
        this.marriedToOne = candidate.marriedToOne();
        this.recentStaff = candidate.recentStaff();
        this.involvedBefore = candidate.involvedBefore();
        this.conflict = conflict == null ? null : conflict.reason();
    }

    long id() {
        return id;
    }

    boolean sits() {
        return conflict == null && replacedOn == null;
    }

    boolean isChair() {
        return chair;
    }

    String name() {
        return name;
    }

    void replaced(LocalDate on, String because) {
        replacedOn = on;
        replacedBecause = because;
    }
}
