package uk.redress.web.programme.indicators;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.indicators.Figures;
import uk.redress.indicators.IndicatorStanding;
import uk.redress.indicators.Move;
import uk.redress.web.forms.Dates;
import uk.redress.web.shell.Wording;

/** A line of the list. */
public record StandingLine(
        String reference,
        String name,
        String under,
        String value,
        String period,
        String target,
        String closeness,
        @Nullable String rating,
        String arrow,
        String move,
        @Nullable String stale) {

    static StandingLine of(IndicatorStanding standing, LocalDate today) {
        CalendarPeriod latest = standing.latest();
        return new StandingLine(
                standing.reference(),
                standing.name(),
                under(standing),
                latest == null
                        ? Wording.of("indicators.noReading")
                        : standing.value() == null
                                ? Wording.of("indicators.notPublished")
                                : Figures.value(standing.value(), standing.unit()),
                latest == null ? "" : latest.inWords(),
                standing.target() == null
                        ? Wording.of("indicators.noTarget")
                        : Figures.value(standing.target(), standing.unit()),
                standing.closeness()
                        .map(close -> InFigures.closeness(close, standing.unit()))
                        .orElse(""),
                Colours.rating(standing.rag()),
                Colours.arrow(standing.move()),
                standing.move() == Move.UNKNOWN ? "–" : Colours.inWords(standing.move()),
                stale(standing, today));
    }

    static @Nullable String stale(IndicatorStanding standing, LocalDate today) {
        CalendarPeriod latest = standing.latest();
        return latest != null && standing.isStaleOn(today)
                ? Wording.of("indicators.stale.since", Dates.inWords(latest.last()))
                : null;
    }

    private static String under(IndicatorStanding standing) {
        String area = standing.serviceArea() == null ? "" : standing.serviceArea() + " · ";
        String owner = standing.owner() == null ? Wording.of("indicators.noOwner") : standing.owner();
        return area + owner;
    }
}
