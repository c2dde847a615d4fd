package uk.redress.complaints.alongside;

import java.time.LocalDate;
import uk.redress.kernel.ComplaintNumber;

/** Something beside the course whose day has come, of one complaint. */
public record ComingUp(ComplaintNumber number, What what, LocalDate since) {

    /** What is to be done. */
    public enum What {
        ANSWER_OVERDUE,
        POINTS_TO_TELL,
        PROCEEDINGS_REVIEW,
        RESTRICTION_REVIEW,
        PAYMENT_TO_OFFER,
        PAYMENT_TO_MAKE
    }
}
