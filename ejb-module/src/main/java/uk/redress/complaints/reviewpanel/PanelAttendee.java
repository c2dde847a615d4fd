package uk.redress.complaints.reviewpanel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Somebody who is to come before the panel, and whether they came. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class PanelAttendee {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long complaintId;

    @Enumerated(EnumType.STRING)
    private Attendee.As part;

    private String name;
    private @Nullable Boolean attended;

    @SuppressWarnings("NullAway.Init")
    protected PanelAttendee() {}

    PanelAttendee(long complaintId, Attendee attendee) {
        this.complaintId = complaintId;
        this.part = attendee.part();
        this.name = attendee.name();
    }

    long id() {
        return id;
    }

    void came(boolean yes) {
        attended = yes;
    }
}
