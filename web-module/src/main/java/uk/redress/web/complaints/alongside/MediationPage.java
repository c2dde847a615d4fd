package uk.redress.web.complaints.alongside;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.alongside.Mediating;
import uk.redress.complaints.alongside.MediationKind;

/** Offers a talk, and records whether they agreed and what came of it. */
@Named
@ViewScoped
public class MediationPage implements Serializable {

    @Inject
    AlongsideInHand beside;

    @Inject
    Mediating mediating;

    private @Nullable MediationKind kind;
    private @Nullable LocalDate on;
    private List<MediationForm> offers = List.of();

    public void open() {
        beside.open();
        on = beside.getHand().getToday();
        offers = beside.getFile().mediations().stream()
                .map(offer -> new MediationForm(offer, beside.getHand().getToday()))
                .toList();
    }

    public void offer() {
        MediationKind offered = kind;
        if (offered != null) {
            beside.attempt(
                    (number, seen) -> mediating.offer(number, seen, offered, beside.dayOr(on)), "mediation.done");
        }
    }

    public void answer(MediationForm form) {
        boolean agreed = Boolean.TRUE.equals(form.getAgreed());
        beside.attempt(
                (number, seen) ->
                        mediating.answer(number, seen, form.getOffer().id(), beside.dayOr(form.getOn()), agreed),
                "mediation.answered");
    }

    public void hold(MediationForm form) {
        beside.attempt(
                (number, seen) -> mediating.hold(
                        number,
                        seen,
                        form.getOffer().id(),
                        beside.dayOr(form.getOn()),
                        AlongsideInHand.words(form.getOutcome())),
                "mediation.held");
    }

    public MediationKind[] getKinds() {
        return MediationKind.values();
    }

    public List<MediationForm> getOffers() {
        return offers;
    }

    public AlongsideInHand getBeside() {
        return beside;
    }

    public @Nullable MediationKind getKind() {
        return kind;
    }

    public void setKind(@Nullable MediationKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }
}
