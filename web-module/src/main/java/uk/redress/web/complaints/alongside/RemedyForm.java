package uk.redress.web.complaints.alongside;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.remedies.RemedyKind;
import uk.redress.complaints.remedies.RemedyOnFile;
import uk.redress.complaints.remedies.RemedyStatus;

/** A remedy that is under way, and what is being recorded of it. */
public class RemedyForm implements Serializable {

    private final RemedyOnFile remedy;
    private @Nullable LocalDate on;
    private @Nullable String words;
    private @Nullable Long approver;

    RemedyForm(RemedyOnFile remedy, LocalDate today) {
        this.remedy = remedy;
        this.on = today;
    }

    public RemedyOnFile getRemedy() {
        return remedy;
    }

    public boolean isToBeAskedAgain() {
        return remedy.status() == RemedyStatus.PROPOSED;
    }

    public boolean isToBeOffered() {
        return remedy.status() == RemedyStatus.APPROVED;
    }

    public boolean isToBeAnswered() {
        return remedy.status() == RemedyStatus.OFFERED;
    }

    /** A payment only once it was accepted; everything else as soon as it was offered. */
    public boolean isToBeDone() {
        return remedy.status() == RemedyStatus.ACCEPTED
                || (remedy.status() == RemedyStatus.OFFERED && remedy.kind() != RemedyKind.PAYMENT);
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable Long getApprover() {
        return approver;
    }

    public void setApprover(@Nullable Long approver) {
        this.approver = approver;
    }
}
