package uk.redress.web.complaints.alongside;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.alongside.ContactWay;
import uk.redress.complaints.alongside.NotingContacts;

/** Writes down a conversation. */
@Named
@ViewScoped
public class ContactPage implements Serializable {

    @Inject
    AlongsideInHand beside;

    @Inject
    NotingContacts noting;

    private @Nullable LocalDate on;
    private @Nullable ContactWay way;
    private @Nullable String withWhom;
    private @Nullable String said;

    public void open() {
        beside.open();
        on = beside.getHand().getToday();
    }

    public void note() {
        ContactWay how = way;
        if (how != null) {
            beside.attempt(
                    (number, seen) -> noting.note(
                            number,
                            seen,
                            beside.dayOr(on),
                            how,
                            AlongsideInHand.words(withWhom),
                            AlongsideInHand.words(said)),
                    "contact.done");
        }
    }

    public ContactWay[] getWays() {
        return ContactWay.values();
    }

    public AlongsideInHand getBeside() {
        return beside;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable ContactWay getWay() {
        return way;
    }

    public void setWay(@Nullable ContactWay way) {
        this.way = way;
    }

    public @Nullable String getWithWhom() {
        return withWhom;
    }

    public void setWithWhom(@Nullable String withWhom) {
        this.withWhom = withWhom;
    }

    public @Nullable String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said;
    }
}
