package uk.redress.complaints.ombudsman;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A remedy that was agreed, and the reference of the action that carries it out. */
@Entity
class OmbudsmanRemedy {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;
    private long caseId;
    private int ordinal;
    private String text;
    private String actionReference;

    @SuppressWarnings("NullAway.Init")
    protected OmbudsmanRemedy() {}

    OmbudsmanRemedy(long complaintId, long caseId, int ordinal, String text, String actionReference) {
        this.complaintId = complaintId;
        this.caseId = caseId;
        this.ordinal = ordinal;
        this.text = text;
        this.actionReference = actionReference;
    }

    long id() {
        return id;
    }

    long complaintId() {
        return complaintId;
    }

    long caseId() {
        return caseId;
    }

    int ordinal() {
        return ordinal;
    }

    String text() {
        return text;
    }

    String actionReference() {
        return actionReference;
    }
}
