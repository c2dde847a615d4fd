package uk.redress.indicators;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/**
 * Something the programme is measured by. It is defined once, gets targets that apply from a day, and then a reading for
 * each of its periods; after each it knows where it stands.
 */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class Indicator {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9][A-Z0-9.-]{0,19}");
    static final Pattern MADE = Pattern.compile("I-\\d+");
    private static final BigDecimal MOST_TOLERANCE = BigDecimal.valueOf(100);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private String reference;
    private String name;
    private @Nullable String definition;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private @Nullable Long ownerId;
    private @Nullable String ownerWords;
    private @Nullable BigDecimal tolerance;
    private @Nullable String serviceArea;

    @Enumerated(EnumType.STRING)
    private @Nullable Computed computedBy;

    private Instant madeAt;
    private @Nullable LocalDate latestFirst;
    private @Nullable LocalDate latestLast;
    private @Nullable BigDecimal latestValue;
    private @Nullable BigDecimal target;
    private @Nullable BigDecimal offBy;

    @Enumerated(EnumType.STRING)
    private Move move = Move.UNKNOWN;

    private @Nullable LocalDate freshUntil;

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {}

    @SuppressWarnings("NullAway.Init")
    Indicator(String reference, IndicatorFacts facts, Instant madeAt) {
        if (!REFERENCE.matcher(reference).matches()) {
            throw new Refused(
                    "A reference has letters, figures, dots and hyphens, at most 20 of them, for example CP5. Leave it empty to have one made.");
        }
        this.reference = reference;
        this.madeAt = madeAt;
        describe(facts);
        this.unit = TextLength.WORD.needed(facts.unit(), "the unit");
    }

    /** @throws Refused when readings would mean something else afterwards */
    void change(IndicatorFacts facts) {
        String newUnit = TextLength.WORD.needed(facts.unit(), "the unit");
        if (latestLast != null && !newUnit.equals(unit)) {
            throw new Refused(
                    "The readings there are say “%s”. Define another indicator for “%s”.".formatted(unit, newUnit));
        }
        describe(facts);
        unit = newUnit;
    }

    private void describe(IndicatorFacts facts) {
        BigDecimal asked = facts.tolerance();
        if (asked != null && (asked.signum() < 0 || asked.compareTo(MOST_TOLERANCE) > 0)) {
            throw new Refused("The tolerance is between 0 and 100 percent of the target.");
        }
        name = TextLength.LINE.needed(facts.name(), "the name");
        definition = TextLength.PASSAGE.ifAny(facts.definition(), "the definition");
        direction = facts.direction();
        frequency = facts.frequency();
        ownerId = facts.owner();
        ownerWords = facts.owner() == null ? TextLength.LINE.ifAny(facts.ownerInWords(), "the owner") : null;
        tolerance = asked;
        serviceArea = TextLength.LINE.ifAny(facts.serviceArea(), "the service area");
        computedBy = facts.computed();
    }

    /**
     * After something was read, or another target was set.
     *
     * @param latest what was last said about its last period; null as long as nothing was
     * @param before the value of the last period before that has one
     * @param targetThen the target in force at the end of that period; without a reading, today
     */
    void stands(@Nullable IndicatorReading latest, @Nullable BigDecimal before, @Nullable BigDecimal targetThen) {
        CalendarPeriod period = latest == null ? null : latest.period();
        BigDecimal value = latest == null ? null : latest.value();
        latestFirst = period == null ? null : period.first();
        latestLast = period == null ? null : period.last();
        latestValue = value;
        target = targetThen;
        offBy = value == null || targetThen == null ? null : new Closeness(value, targetThen, direction).offBy();
        move = Move.of(value, before, direction);
        freshUntil = period == null ? null : period.freshUntil(frequency.length());
    }

    /** @throws Refused when nobody types its readings */
    void mustBeTyped() {
        if (computedBy != null) {
            throw new Refused(
                    "The readings of %s are computed. Mend what they are computed from, and have them computed again."
                            .formatted(reference));
        }
    }

    /**
     * A reading is about one of its periods, or about a single day.
     *
     * @throws Refused when it is about another, or about one that is not over
     */
    void mustBeReadFor(CalendarPeriod period, LocalDate today) {
        CalendarPeriod.Length length = period.length();
        if (length != frequency.length() && length != CalendarPeriod.Length.DAY) {
            throw new Refused("%s is read %s: “%s” is not one of its periods. Give a %s or a single day."
                    .formatted(
                            reference,
                            inWords(frequency),
                            period.inWords(),
                            frequency.length().name().toLowerCase(java.util.Locale.UK)));
        }
        Periods.mustBeOver(period, today);
    }

    private static String inWords(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> "weekly";
            case MONTHLY -> "monthly";
            case QUARTERLY -> "quarterly";
        };
    }

    boolean isOwnedBy(@Nullable Long account) {
        return ownerId != null && Objects.equals(ownerId, account);
    }

    Optional<Computed> computed() {
        return Optional.ofNullable(computedBy);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String reference() {
        return reference;
    }

    String name() {
        return name;
    }

    String unit() {
        return unit;
    }

    Direction direction() {
        return direction;
    }

    Frequency frequency() {
        return frequency;
    }

    Move move() {
        return move;
    }

    @Nullable
    BigDecimal offBy() {
        return offBy;
    }
}
