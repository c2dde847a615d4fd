package uk.redress.indicators;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;

/**
 * What somebody says about a period.
 *
 * @param value null when it is said that the figure was not published
 * @param takenOn the day the figure was taken from where it stands
 * @param why the reason when it corrects what was said before
 */
public record NewReading(
        CalendarPeriod period,
        @Nullable BigDecimal value,
        String source,
        LocalDate takenOn,
        @Nullable String why) implements Serializable {}
