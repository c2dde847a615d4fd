package uk.redress.indicators;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** What somebody said about an indicator in one period. It is never changed: who knows better says so in a later one. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class IndicatorReading {

    private static final int DECIMALS = 4;
    private static final BigDecimal MOST = new BigDecimal("10000000000");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long indicatorId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private int saying;

    private @Nullable BigDecimal value;

    private String source;
    private LocalDate takenOn;
    private @Nullable String why;

    @Enumerated(EnumType.STRING)
    private How how;

    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected IndicatorReading() {}

    /**
     * What is said now.
     *
     * @param before what was last said about the same period; null when nothing was
     * @throws Refused when it corrects something without saying why, or says nothing new
     */
    IndicatorReading(
            long indicator,
            NewReading said,
            @Nullable IndicatorReading before,
            How how,
            String recordedBy,
            Instant recordedAt) {
        this.indicatorId = indicator;
        this.firstDay = said.period().first();
        this.lastDay = said.period().last();
        this.value = fitting(said.value());
        this.source = TextLength.LINE.needed(said.source(), "where the figure comes from");
        this.takenOn = said.takenOn();
        this.why = TextLength.PASSAGE.ifAny(said.why(), "the reason");
        this.how = how;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.saying = before == null ? 0 : before.saying + 1;
        if (before != null) {
            mustCorrect(before);
        }
    }

    private void mustCorrect(IndicatorReading before) {
        if (before.says(value) && before.source.equals(source)) {
            throw new Refused("For %s this is what is recorded already.".formatted(period().inWords()));
        }
        if (why == null) {
            throw new Refused(
                    "For %s another reading is recorded already: %s. It stays in the history; say why it is corrected."
                            .formatted(period().inWords(), before.inWords()));
        }
    }

    private static @Nullable BigDecimal fitting(@Nullable BigDecimal typed) {
        if (typed == null) {
            return null;
        }
        if (typed.abs().compareTo(MOST) >= 0) {
            throw new Refused("A reading this large cannot be kept. Choose a unit such as thousands.");
        }
        return typed.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    boolean says(@Nullable BigDecimal other) {
        BigDecimal mine = value;
        return mine == null ? other == null : other != null && mine.compareTo(other) == 0;
    }

    private String inWords() {
        return value == null
                ? "not published"
                : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    CalendarPeriod period() {
        return new CalendarPeriod(firstDay, lastDay);
    }

    @Nullable
    BigDecimal value() {
        return value;
    }

    boolean isCorrection() {
        return saying > 0;
    }
}
