package uk.redress.web.complaints.alongside;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.proceedings.ProceedingsOnFile;

/** Proceedings on file, and what is being recorded of them. */
public class ProceedingsForm implements Serializable {

    private final ProceedingsOnFile proceedings;
    private @Nullable LocalDate on;
    private @Nullable LocalDate next;
    private @Nullable String note;
    private @Nullable String other;

    ProceedingsForm(ProceedingsOnFile proceedings, LocalDate today) {
        this.proceedings = proceedings;
        this.on = today;
    }

    public ProceedingsOnFile getProceedings() {
        return proceedings;
    }

    public boolean isRunning() {
        return proceedings.endedOn() == null;
    }

    public boolean isToComeBack() {
        return proceedings.endedOn() != null && proceedings.returnedOn() == null;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable LocalDate getNext() {
        return next;
    }

    public void setNext(@Nullable LocalDate next) {
        this.next = next;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }
}
