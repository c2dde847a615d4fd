package uk.redress.web.programme.indicators;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.access.Colleague;
import uk.redress.indicators.KeepingIndicators;
import uk.redress.indicators.ReadingIndicators;
import uk.redress.web.shell.Wording;

/** Defines an indicator; with one in the address, says something else of it. */
@Named
@ViewScoped
public class DefineIndicatorPage implements Serializable {

    @Inject
    KeepingIndicators keeping;

    @Inject
    ReadingIndicators reading;

    @Inject
    IndicatorInHand hand;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private @Nullable String reference;
    private IndicatorForm form = new IndicatorForm();
    private List<Colleague> owners = List.of();
    private boolean there;

    public void open() {
        owners = reading.possibleOwners();
        there = address != null && !address.isBlank();
        if (there) {
            hand.open();
            form = IndicatorForm.of(hand.indicator().facts());
        }
    }

    public void save() {
        if (there) {
            hand.attempt(() -> keeping.change(hand.reference(), hand.getSeen(), form.facts()), "indicators.changed");
            return;
        }
        String made = keeping.define(reference, form.facts());
        Messages.addFlashGlobalInfo("{0}", Wording.of("indicators.defined", made));
        Faces.redirect("programme/indicators/%s", made);
    }

    public IndicatorForm getForm() {
        return form;
    }

    public IndicatorInHand getHand() {
        return hand;
    }

    /** Whether it is one that is there already. */
    public boolean isThere() {
        return there;
    }

    public List<Colleague> getOwners() {
        return owners;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }
}
