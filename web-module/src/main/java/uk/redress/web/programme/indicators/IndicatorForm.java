package uk.redress.web.programme.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.indicators.Computed;
import uk.redress.indicators.Direction;
import uk.redress.indicators.Frequency;
import uk.redress.indicators.IndicatorFacts;

/** What the programme office fills in about an indicator. */
public class IndicatorForm implements Serializable {

    private @Nullable String name;
    private @Nullable String definition;
    private @Nullable String unit;
    private Direction direction = Direction.HIGHER_IS_BETTER;
    private Frequency frequency = Frequency.MONTHLY;
    private @Nullable Long owner;
    private @Nullable String ownerInWords;
    private @Nullable BigDecimal tolerance;
    private @Nullable String serviceArea;
    private @Nullable Computed computed;

    static IndicatorForm of(IndicatorFacts facts) {
        IndicatorForm form = new IndicatorForm();
        form.name = facts.name();
        form.definition = facts.definition();
        form.unit = facts.unit();
        form.direction = facts.direction();
        form.frequency = facts.frequency();
        form.owner = facts.owner();
        form.ownerInWords = facts.ownerInWords();
        form.tolerance = facts.tolerance();
        form.serviceArea = facts.serviceArea();
        form.computed = facts.computed();
        return form;
    }

    IndicatorFacts facts() {
        return new IndicatorFacts(
                Objects.requireNonNullElse(name, ""),
                definition,
                Objects.requireNonNullElse(unit, ""),
                direction,
                frequency,
                owner,
                ownerInWords,
                tolerance,
                serviceArea,
                computed);
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

    /** What can be chosen by hand; the tables of staff choose for themselves. */
    public List<Computed> getSources() {
        return Arrays.stream(Computed.values())
                .filter(source -> source.counted().isPresent() || source == computed)
                .toList();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getDefinition() {
        return definition;
    }

    public void setDefinition(@Nullable String definition) {
        this.definition = definition;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public @Nullable Long getOwner() {
        return owner;
    }

    public void setOwner(@Nullable Long owner) {
        this.owner = owner;
    }

    public @Nullable String getOwnerInWords() {
        return ownerInWords;
    }

    public void setOwnerInWords(@Nullable String ownerInWords) {
        this.ownerInWords = ownerInWords;
    }

    public @Nullable BigDecimal getTolerance() {
        return tolerance;
    }

    public void setTolerance(@Nullable BigDecimal tolerance) {
        this.tolerance = tolerance;
    }

    public @Nullable String getServiceArea() {
        return serviceArea;
    }

    public void setServiceArea(@Nullable String serviceArea) {
        this.serviceArea = serviceArea;
    }

    public @Nullable Computed getComputed() {
        return computed;
    }

    public void setComputed(@Nullable Computed computed) {
        this.computed = computed;
    }
}
