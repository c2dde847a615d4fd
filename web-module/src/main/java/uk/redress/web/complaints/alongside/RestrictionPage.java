package uk.redress.web.complaints.alongside;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ComplaintFile.PersonOnFile;
import uk.redress.complaints.Part;
import uk.redress.complaints.alongside.AlongsideFile.RestrictionOnFile;
import uk.redress.complaints.alongside.RestrictingContact;
import uk.redress.complaints.alongside.RestrictionWanted;

/** Restricts a way of contact, and looks again whether that is still needed. */
@Named
@ViewScoped
public class RestrictionPage implements Serializable {

    @Inject
    AlongsideInHand beside;

    @Inject
    RestrictingContact restricting;

    private @Nullable String who;
    private @Nullable String what;
    private @Nullable String stillOpen;
    private @Nullable String why;
    private @Nullable LocalDate from;
    private @Nullable LocalDate toldOn;
    private @Nullable LocalDate reviewOn;
    private List<RestrictionForm> running = List.of();

    public void open() {
        beside.open();
        from = beside.getHand().getToday();
        toldOn = from;
        who = beside.getHand().getFile().people().stream()
                .filter(person -> person.part() == Part.COMPLAINANT)
                .map(PersonOnFile::name)
                .findFirst()
                .orElse(null);
        running = beside.getFile().restrictionsInForce().stream()
                .filter(RestrictionOnFile::own)
                .map(RestrictionForm::new)
                .toList();
    }

    public void restrict() {
        beside.attempt(
                (number, seen) -> restricting.restrict(
                        number,
                        seen,
                        new RestrictionWanted(
                                AlongsideInHand.words(who),
                                AlongsideInHand.words(what),
                                AlongsideInHand.words(stillOpen),
                                AlongsideInHand.words(why),
                                beside.dayOr(from),
                                beside.dayOr(toldOn),
                                beside.dayOr(reviewOn))),
                "restriction.done");
    }

    public void goOn(RestrictionForm form) {
        beside.attempt(
                (number, seen) -> restricting.goOn(
                        number,
                        seen,
                        form.getRestriction().id(),
                        beside.dayOr(form.getReviewOn()),
                        AlongsideInHand.words(form.getNote())),
                "restriction.reviewed");
    }

    public void end(RestrictionForm form) {
        beside.attempt(
                (number, seen) -> restricting.end(
                        number, seen, form.getRestriction().id(), AlongsideInHand.words(form.getNote())),
                "restriction.ended");
    }

    public List<RestrictionForm> getRunning() {
        return running;
    }

    public AlongsideInHand getBeside() {
        return beside;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable String getStillOpen() {
        return stillOpen;
    }

    public void setStillOpen(@Nullable String stillOpen) {
        this.stillOpen = stillOpen;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(@Nullable LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }
}
