package uk.redress.web.programme.indicators;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.Today;
import uk.redress.indicators.NewReading;
import uk.redress.indicators.PeriodRead;
import uk.redress.indicators.RecordingReadings;
import uk.redress.kernel.Refused;

/** Enters a reading; where the address names a period that has one, what is entered corrects it. */
@Named
@ViewScoped
public class RecordReadingPage implements Serializable {

    @Inject
    RecordingReadings recording;

    @Inject
    IndicatorInHand hand;

    @Inject
    Today today;

    @Inject
    @Param
    @Nullable
    String first;

    @Inject
    @Param
    @Nullable
    String last;

    private @Nullable CalendarPeriod period;
    private @Nullable BigDecimal value;
    private boolean notPublished;
    private @Nullable String source;
    private @Nullable LocalDate takenOn;
    private @Nullable String why;
    private @Nullable PeriodLine corrected;

    public void open() {
        hand.open();
        takenOn = today.date();
        Optional<PeriodRead> known = asked();
        period = known.map(PeriodRead::period)
                .orElseGet(() -> hand.indicator().facts().frequency().lastOver(today.date()));
        corrected = known.map(read -> PeriodLine.of(
                        read,
                        hand.indicator().standing().unit(),
                        hand.indicator().facts().direction()))
                .orElse(null);
    }

    /** The reading of the list that the address is about. */
    private Optional<PeriodRead> asked() {
        List<PeriodRead> readings = hand.indicator().readings();
        return readings.stream()
                .filter(read -> read.period().first().toString().equals(first)
                        && read.period().last().toString().equals(last))
                .findAny();
    }

    public void save() {
        CalendarPeriod about = Objects.requireNonNull(period);
        if (value == null && !notPublished) {
            throw new Refused("Enter the figure, or say that it was not published.");
        }
        if (value != null && notPublished) {
            throw new Refused("There is a figure, and it is said that none was published. Leave one of them out.");
        }
        NewReading said = new NewReading(
                about, value, Objects.requireNonNullElse(source, ""), takenOn == null ? today.date() : takenOn, why);
        hand.attempt(() -> recording.record(hand.reference(), hand.getSeen(), said), "indicators.recorded");
    }

    public IndicatorInHand getHand() {
        return hand;
    }

    public @Nullable PeriodLine getCorrected() {
        return corrected;
    }

    public @Nullable CalendarPeriod getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable CalendarPeriod period) {
        this.period = period;
    }

    public @Nullable BigDecimal getValue() {
        return value;
    }

    public void setValue(@Nullable BigDecimal value) {
        this.value = value;
    }

    public boolean isNotPublished() {
        return notPublished;
    }

    public void setNotPublished(boolean notPublished) {
        this.notPublished = notPublished;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String source) {
        this.source = source;
    }

    public @Nullable LocalDate getTakenOn() {
        return takenOn;
    }

    public void setTakenOn(@Nullable LocalDate takenOn) {
        this.takenOn = takenOn;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
