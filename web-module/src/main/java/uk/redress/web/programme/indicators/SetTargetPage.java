package uk.redress.web.programme.indicators;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.indicators.KeepingIndicators;
import uk.redress.kernel.Refused;

/** Sets a target that applies from a day. */
@Named
@ViewScoped
public class SetTargetPage implements Serializable {

    @Inject
    KeepingIndicators keeping;

    @Inject
    IndicatorInHand hand;

    private @Nullable LocalDate appliesFrom;
    private @Nullable BigDecimal value;
    private boolean none;
    private @Nullable String reason;

    public void open() {
        hand.open();
    }

    public void save() {
        LocalDate from = Objects.requireNonNull(appliesFrom);
        if ((value == null) != none) {
            throw new Refused("Enter the target, or say that there is none from that day on.");
        }
        hand.attempt(() -> keeping.aim(hand.reference(), hand.getSeen(), from, value, reason), "indicators.aimed");
    }

    public IndicatorInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getAppliesFrom() {
        return appliesFrom;
    }

    public void setAppliesFrom(@Nullable LocalDate appliesFrom) {
        this.appliesFrom = appliesFrom;
    }

    public @Nullable BigDecimal getValue() {
        return value;
    }

    public void setValue(@Nullable BigDecimal value) {
        this.value = value;
    }

    public boolean isNone() {
        return none;
    }

    public void setNone(boolean none) {
        this.none = none;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
