package uk.redress.complaints.proceedings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import uk.redress.complaints.Stage;

/** A point that waits for proceedings, as it stood when that was decided, with the reason that is its own. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class ProceedingsPoint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long proceedingsId;
    private long complaintId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int ordinal;
    private String text;
    private String prejudice;

    @SuppressWarnings("NullAway.Init")
    protected ProceedingsPoint() {}

    ProceedingsPoint(Proceedings proceedings, Stage stage, int ordinal, String text, String prejudice) {
        this.proceedingsId = proceedings.id();
        this.complaintId = proceedings.complaintId();
        this.stage = stage;
        this.ordinal = ordinal;
        this.text = text;
        this.prejudice = prejudice;
    }

    Stage stage() {
        return stage;
    }

    int ordinal() {
        return ordinal;
    }
}
