package uk.redress.indicators;

import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Says what the programme is measured by, and what it aims at. */
@Stateless
@RolesAllowed(PROGRAMME_OFFICE)
public class KeepingIndicators {

    @Inject
    Indicators indicators;

    @Inject
    Event<Happening> happened;

    /**
     * Defines an indicator.
     *
     * @param reference the one it is known by; null has one made
     * @return its reference
     */
    public String define(@Nullable String reference, IndicatorFacts facts) {
        Indicator made = indicators.add(reference, facts);
        happened.fire(described(made, Happening.of(made.reference(), "indicator.defined"), facts));
        return made.reference();
    }

    /** @throws ChangedMeanwhile when somebody has said something about it since it was seen */
    public void change(String reference, long seen, IndicatorFacts facts) {
        Indicator indicator = indicators.toChange(reference, seen);
        indicator.change(facts);
        indicators.renew(indicator);
        happened.fire(described(indicator, Happening.of(reference, "indicator.changed"), facts));
    }

    /**
     * Sets a target that applies from a day, until the next one does.
     *
     * @param value null when there is no target from that day on
     * @param reason why, where one is given; needed where a target for that very day is replaced
     */
    public void aim(
            String reference, long seen, LocalDate appliesFrom, @Nullable BigDecimal value, @Nullable String reason) {
        String why = TextLength.PASSAGE.ifAny(reason, "the reason");
        Indicator indicator = indicators.toChange(reference, seen);
        if (why == null && indicators.isAimedOn(indicator, appliesFrom)) {
            throw new Refused(
                    "There is a target that applies from this day already. It stays in the history; say why it is replaced.");
        }
        indicators.aim(indicator, appliesFrom, value, why);
        indicators.renew(indicator);
        happened.fire(Happening.of(reference, "indicator.aimed")
                .because(why)
                .with("from", appliesFrom)
                .with("target", value == null ? "none" : value.toPlainString()));
    }

    private static Happening described(Indicator indicator, Happening happening, IndicatorFacts facts) {
        return happening
                .with("name", indicator.name())
                .with("unit", indicator.unit())
                .with("direction", facts.direction())
                .with("frequency", facts.frequency())
                .with("owner", facts.owner() == null ? facts.ownerInWords() : facts.owner())
                .with("tolerance", facts.tolerance())
                .with("serviceArea", facts.serviceArea())
                .with("computed", facts.computed());
    }
}
