package uk.redress.complaints.remedies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a remedy has come. Never stored: it follows from the days on record. */
public enum RemedyStatus {
    PROPOSED,
    APPROVED,
    OFFERED,
    ACCEPTED,
    DONE,
    REFUSED,
    /** A change of the service that is on its way as an action. */
    PROMISED,
    /** A change of the service was considered, and why there is none is on record. */
    NOT_NEEDED;

    static RemedyStatus of(
            RemedyKind kind,
            boolean notNeeded,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate offeredOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate refusedOn,
            @Nullable LocalDate doneOn) {
        if (notNeeded) {
            return NOT_NEEDED;
        }
        if (doneOn != null) {
            return DONE;
        }
        if (kind == RemedyKind.SERVICE_CHANGE) {
            return PROMISED;
        }
        if (refusedOn != null) {
            return REFUSED;
        }
        if (acceptedOn != null) {
            return ACCEPTED;
        }
        if (offeredOn != null) {
            return OFFERED;
        }
        return approvedOn == null ? PROPOSED : APPROVED;
    }
}
