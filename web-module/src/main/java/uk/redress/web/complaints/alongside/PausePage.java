package uk.redress.web.complaints.alongside;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.alongside.AgreeingPauses;
import uk.redress.complaints.alongside.PauseAgreed;

/** Logs a pause that was agreed with the complainant. */
@Named
@ViewScoped
public class PausePage implements Serializable {

    @Inject
    AlongsideInHand beside;

    @Inject
    AgreeingPauses agreeing;

    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String why;
    private @Nullable String agreedWith;
    private @Nullable LocalDate agreedOn;

    public void open() {
        beside.open();
        agreedOn = beside.getHand().getToday();
    }

    public void agree() {
        beside.attempt(
                (number, seen) -> agreeing.agree(
                        number,
                        seen,
                        new PauseAgreed(
                                beside.dayOr(from),
                                beside.dayOr(until),
                                AlongsideInHand.words(why),
                                AlongsideInHand.words(agreedWith),
                                beside.dayOr(agreedOn))),
                "pause.done");
    }

    public AlongsideInHand getBeside() {
        return beside;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable String getAgreedWith() {
        return agreedWith;
    }

    public void setAgreedWith(@Nullable String agreedWith) {
        this.agreedWith = agreedWith;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }
}
