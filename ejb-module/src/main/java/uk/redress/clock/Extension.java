package uk.redress.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import uk.redress.kernel.Refusal;

/**
 * More time, given once and in writing: how many working days there are now in total, why, who asked and who approved.
 *
 * @param totalDays the whole timescale in working days, not what was added
 */
@Embeddable
public record Extension(
        @Column(name = "total_days") int totalDays,
        @Column(name = "reason") String reason,
        @Column(name = "asked_by") String askedBy,
        @Column(name = "approved_by") String approvedBy,
        @Column(name = "approved_on") LocalDate approvedOn)
        implements Serializable {

    public WorkingDays total() {
        return WorkingDays.of(totalDays);
    }

    /** What is wrong with it in itself; that two people are needed is a rule of approvals, which knows them apart. */
    Optional<Refusal> refusal() {
        return reason.isBlank()
                ? Optional.of(new Refusal("An extension needs a reason; the complainant is told it."))
                : Optional.empty();
    }
}
