package uk.redress.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.tables.Table;
import uk.redress.tables.Tidy;

/** What a row of a table of readings says, as far as it has been read, and what becomes of it. */
final class ReadRow {

    final Table.Row row;
    final List<String> remarks = new ArrayList<>();
    RowFate fate = RowFate.HELD;
    String reference = "";
    String name = "";
    String source = "";

    @Nullable
    IndicatorStanding known;

    @Nullable
    IndicatorFacts facts;

    @Nullable
    CalendarPeriod period;

    @Nullable
    BigDecimal value;

    /** Null when it names none, or the one that applies anyway. */
    @Nullable
    BigDecimal target;

    /** Whether the figure is recorded already, and only its target is new. */
    boolean recorded;

    ReadRow(Table.Row row) {
        this.row = row;
    }

    ReadRow held(@Nullable String why) {
        fate = RowFate.HELD;
        if (why != null) {
            remarks.add(why);
        }
        return this;
    }

    /** By what rows of one indicator are found together, also where it has no reference yet. */
    String subject() {
        return reference.isEmpty() ? "name " + Tidy.key(name) : reference;
    }

    RowInTable shown() {
        return new RowInTable(row.number(), row.cells(), fate, reference, understood(), List.copyOf(remarks));
    }

    private String understood() {
        String unit = Optional.ofNullable(known)
                .map(IndicatorStanding::unit)
                .or(() -> Optional.ofNullable(facts).map(IndicatorFacts::unit))
                .orElse("");
        String figure = value == null ? "not published" : value.toPlainString() + (unit.equals("%") ? "%" : " " + unit);
        return period == null ? name : "%s: %s in %s".formatted(name, figure, period.inWords());
    }
}
