package uk.redress.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.ManyHappened;
import uk.redress.kernel.Refused;

/** Takes a table of staff in: the figures as they were given, and the rates of each area as readings of indicators. */
@ApplicationScoped
class TakingInStaff {

    private static final String BEFORE = "Another table of staff was brought in for this day.";

    @Inject
    Indicators indicators;

    @Inject
    StaffCounts counts;

    @Inject
    Event<Happening> happened;

    @Inject
    Event<ManyHappened> muchHappened;

    @Inject
    Today today;

    void takeIn(long importId, String fileName, StaffTable table) {
        counts.oneAtATime();
        Optional<StaffTable> before = counts.on(table.asOf());
        if (before.isPresent() && before.get().rows().equals(table.rows())) {
            throw new Refused("Exactly this table is recorded for this day already.");
        }
        counts.add(importId, table);
        List<Happening> defined = new ArrayList<>();
        List<Happening> read = new ArrayList<>();
        for (StaffRow row : table.rows()) {
            say(Computed.VACANCY_RATE, "Vacancy rate", row, row.vacancyRateComputed(), table, fileName, defined, read);
            say(Computed.AGENCY_SHARE, "Agency share", row, row.agencyShareComputed(), table, fileName, defined, read);
        }
        muchHappened.fire(new ManyHappened(defined));
        muchHappened.fire(new ManyHappened(read));
        happened.fire(Happening.of("staff", "staff.broughtIn")
                .because(before.isPresent() ? BEFORE : null)
                .with("asOf", table.asOf())
                .with("areas", table.rows().size())
                .with("discrepancies", table.discrepancies().size())
                .with("file", fileName));
    }

    private void say(
            Computed computed,
            String name,
            StaffRow row,
            Optional<BigDecimal> rate,
            StaffTable table,
            String fileName,
            List<Happening> defined,
            List<Happening> read) {
        Optional<String> reference = counts.indicatorOf(computed, row.area());
        if (reference.isEmpty() && rate.isEmpty()) {
            return;
        }
        Indicator indicator = reference.map(indicators::toChange).orElseGet(() -> define(computed, name, row, defined));
        CalendarPeriod day = CalendarPeriod.day(table.asOf());
        BigDecimal value = rate.orElse(null);
        Optional<IndicatorReading> known = indicators.lastSaid(indicator, day);
        if (known.isEmpty() || !known.get().says(value)) {
            @Nullable String why = known.isEmpty() ? null : BEFORE;
            indicators.say(
                    indicator,
                    new NewReading(day, value, "Table of staff, " + fileName, today.date(), why),
                    How.COMPUTED);
            indicators.renew(indicator);
            read.add(Happening.of(indicator.reference(), "indicator.computed").with("asOf", table.asOf()));
        }
    }

    private Indicator define(Computed computed, String name, StaffRow row, List<Happening> defined) {
        Indicator made = indicators.add(
                null,
                new IndicatorFacts(
                        "%s: %s".formatted(name, row.area()),
                        null,
                        "%",
                        Direction.LOWER_IS_BETTER,
                        Frequency.MONTHLY,
                        null,
                        null,
                        null,
                        row.area(),
                        computed));
        defined.add(Happening.of(made.reference(), "indicator.defined").with("name", made.name()));
        return made;
    }
}
