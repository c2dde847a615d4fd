package uk.redress.complaints.alongside;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** A conversation with the complainant or somebody for them. Written once; a correction is another note. */
@Entity
@SuppressWarnings("unused") // written here and read with SQL
class ContactNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;
    private LocalDate tookPlaceOn;

    @Enumerated(EnumType.STRING)
    private ContactWay way;

    private String withWhom;
    private String said;
    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ContactNote() {}

    ContactNote(
            long complaintId,
            LocalDate on,
            ContactWay way,
            String withWhom,
            String said,
            String recordedBy,
            Instant recordedAt) {
        this.complaintId = complaintId;
        this.tookPlaceOn = on;
        this.way = way;
        this.withWhom = withWhom;
        this.said = said;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }
}
