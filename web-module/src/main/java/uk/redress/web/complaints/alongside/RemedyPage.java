package uk.redress.web.complaints.alongside;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.remedies.ProposingPayments;
import uk.redress.complaints.remedies.PuttingRight;
import uk.redress.complaints.remedies.ReadingRemedies;
import uk.redress.complaints.remedies.RemedyKind;
import uk.redress.complaints.remedies.RemedyOnFile;

/** Offers what puts a complaint right, in the Ombudsman's order, and records what became of it. */
@Named
@ViewScoped
public class RemedyPage implements Serializable {

    @Inject
    AlongsideInHand beside;

    @Inject
    ReadingRemedies reading;

    @Inject
    PuttingRight righting;

    @Inject
    ProposingPayments paying;

    private List<RemedyForm> underWay = List.of();
    private @Nullable RemedyKind kind;
    private @Nullable String what;
    private @Nullable LocalDate offeredOn;
    private @Nullable String paidFor;
    private @Nullable BigDecimal amount;
    private @Nullable String reason;
    private @Nullable Long approver;
    private @Nullable String change;
    private @Nullable String owner;
    private @Nullable LocalDate dueOn;
    private @Nullable String unchanged;

    public void open() {
        beside.open();
        offeredOn = beside.getHand().getToday();
        underWay = reading.of(beside.getHand().number()).stream()
                .filter(RemedyOnFile::isUnderWay)
                .map(remedy -> new RemedyForm(remedy, beside.getHand().getToday()))
                .toList();
    }

    public void offer() {
        RemedyKind offered = kind;
        if (offered != null) {
            beside.attempt(
                    (number, seen) ->
                            righting.offer(number, seen, offered, AlongsideInHand.words(what), beside.dayOr(offeredOn)),
                    "remedy.offered");
        }
    }

    public void propose() {
        Long manager = approver;
        BigDecimal pounds = amount;
        if (manager != null && pounds != null) {
            beside.attempt(
                    (number, seen) -> paying.propose(
                            number,
                            seen,
                            AlongsideInHand.words(paidFor),
                            pounds,
                            AlongsideInHand.words(reason),
                            manager),
                    "remedy.proposed");
        }
    }

    public void promise() {
        beside.attempt(
                (number, seen) -> righting.changeService(
                        number, seen, AlongsideInHand.words(change), AlongsideInHand.words(owner), beside.dayOr(dueOn)),
                "remedy.promised");
    }

    public void leave() {
        beside.attempt(
                (number, seen) -> righting.leaveServiceAsItIs(number, seen, AlongsideInHand.words(unchanged)),
                "remedy.left");
    }

    public void askAgain(RemedyForm form) {
        Long manager = form.getApprover();
        if (manager != null) {
            record((number, seen) -> paying.askAgain(number, seen, id(form), words(form), manager));
        }
    }

    public void giveUp(RemedyForm form) {
        record((number, seen) -> paying.giveUp(number, seen, id(form), words(form)));
    }

    public void offerPayment(RemedyForm form) {
        record((number, seen) -> righting.offerPayment(number, seen, id(form), on(form)));
    }

    public void accept(RemedyForm form) {
        record((number, seen) -> righting.accept(number, seen, id(form), on(form)));
    }

    public void refuse(RemedyForm form) {
        record((number, seen) -> righting.refuse(number, seen, id(form), on(form), words(form)));
    }

    public void done(RemedyForm form) {
        record((number, seen) -> righting.done(number, seen, id(form), on(form), words(form)));
    }

    private void record(AlongsideInHand.Act act) {
        beside.attempt(act, "remedy.recorded");
    }

    private static long id(RemedyForm form) {
        return form.getRemedy().id();
    }

    private LocalDate on(RemedyForm form) {
        return beside.dayOr(form.getOn());
    }

    private static String words(RemedyForm form) {
        return AlongsideInHand.words(form.getWords());
    }

    /** The two that are offered without more ado. */
    public List<RemedyKind> getKinds() {
        return List.of(RemedyKind.APOLOGY, RemedyKind.PUT_RIGHT);
    }

    public List<RemedyForm> getUnderWay() {
        return underWay;
    }

    public AlongsideInHand getBeside() {
        return beside;
    }

    public @Nullable RemedyKind getKind() {
        return kind;
    }

    public void setKind(@Nullable RemedyKind kind) {
        this.kind = kind;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable LocalDate getOfferedOn() {
        return offeredOn;
    }

    public void setOfferedOn(@Nullable LocalDate offeredOn) {
        this.offeredOn = offeredOn;
    }

    public @Nullable String getPaidFor() {
        return paidFor;
    }

    public void setPaidFor(@Nullable String paidFor) {
        this.paidFor = paidFor;
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable Long getApprover() {
        return approver;
    }

    public void setApprover(@Nullable Long approver) {
        this.approver = approver;
    }

    public @Nullable String getChange() {
        return change;
    }

    public void setChange(@Nullable String change) {
        this.change = change;
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(@Nullable LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public @Nullable String getUnchanged() {
        return unchanged;
    }

    public void setUnchanged(@Nullable String unchanged) {
        this.unchanged = unchanged;
    }
}
