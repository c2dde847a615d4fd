package uk.redress.complaints.eligibility;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** That a complaint without a name was dealt with, and how. */
@Entity
@SuppressWarnings("unused") // written here, read with SQL
class AnonymousComplaint {

    @Id
    private long complaintId;

    private boolean acted;
    private String action;
    private String decidedBy;
    private LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init")
    protected AnonymousComplaint() {}

    AnonymousComplaint(long complaintId, AnonymousAction action, String decidedBy, LocalDate decidedOn) {
        this.complaintId = complaintId;
        this.acted = action.acted();
        this.action = action.action();
        this.decidedBy = decidedBy;
        this.decidedOn = decidedOn;
    }
}
