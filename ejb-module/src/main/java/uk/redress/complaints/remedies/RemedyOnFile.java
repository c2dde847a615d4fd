package uk.redress.complaints.remedies;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A remedy as a page shows it.
 *
 * @param amount null unless it is a payment
 * @param approvalWaits whether a manager was asked to approve it and has not decided
 * @param actionReference the action of a change of the service; null for everything else
 */
public record RemedyOnFile(
        long id,
        RemedyKind kind,
        RemedyStatus status,
        String what,
        @Nullable BigDecimal amount,
        LocalDate proposedOn,
        String proposedBy,
        @Nullable LocalDate approvedOn,
        @Nullable String approvedBy,
        boolean approvalWaits,
        @Nullable LocalDate offeredOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate refusedOn,
        @Nullable String refusal,
        @Nullable LocalDate doneOn,
        @Nullable String evidence,
        @Nullable String actionReference)
        implements Serializable {

    /** {@code £1,250.00}; empty where there is no amount. */
    public String pounds() {
        return amount == null ? "" : String.format(Locale.UK, "£%,.2f", amount);
    }

    /** Whether anything can still be recorded of it here. */
    public boolean isUnderWay() {
        return switch (status) {
            case PROPOSED -> !approvalWaits;
            case APPROVED, OFFERED, ACCEPTED -> true;
            case DONE, REFUSED, PROMISED, NOT_NEEDED -> false;
        };
    }
}
