package uk.redress.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.ManyHappened;
import uk.redress.tables.Table;
import uk.redress.tables.Tidy;
import uk.redress.tables.WrittenPeriod;

/** Judges a table of readings, and takes it in as it was judged. */
@ApplicationScoped
class TakingInReadings {

    @Inject
    Indicators indicators;

    @Inject
    KnownFigures known;

    @Inject
    Event<ManyHappened> happened;

    @Inject
    Today today;

    List<ReadRow> judged(FiguresImports.Staged staged) {
        Map<ReadingColumn, Integer> columns = JudgeOfReadings.columns(staged.headings());
        KnownIndicators about = known.of(
                texts(staged, columns, ReadingColumn.REFERENCE, true),
                texts(staged, columns, ReadingColumn.NAME, false),
                staged.rows().stream()
                        .map(row -> WrittenPeriod.read(cell(row, columns, ReadingColumn.PERIOD), today.date())
                                .period())
                        .filter(Objects::nonNull)
                        .map(CalendarPeriod::last)
                        .collect(Collectors.toSet()));
        return new JudgeOfReadings(columns, about, today.date()).judge(staged.rows());
    }

    /** @return the rows, with the references that were made for them */
    List<RowInTable> takeIn(String fileName, List<ReadRow> rows) {
        Map<String, Indicator> touched = new LinkedHashMap<>();
        Map<String, Integer> readings = new HashMap<>();
        List<Happening> defined = new ArrayList<>();
        for (ReadRow row : rows) {
            if (row.fate == RowFate.HELD || row.fate == RowFate.KNOWN) {
                continue;
            }
            String subject = row.subject();
            Indicator indicator = touched.get(subject);
            if (indicator == null) {
                indicator = row.known == null ? defined(row, defined) : indicators.toChange(row.reference);
                touched.put(subject, indicator);
            }
            row.reference = indicator.reference();
            readings.merge(indicator.reference(), take(indicator, row, fileName), Integer::sum);
        }
        touched.values().forEach(indicators::renew);
        happened.fire(new ManyHappened(defined));
        happened.fire(new ManyHappened(touched.values().stream()
                .map(indicator -> Happening.of(indicator.reference(), "indicator.broughtIn")
                        .because("Brought in from %s.".formatted(fileName))
                        .with("readings", readings.get(indicator.reference())))
                .toList()));
        return rows.stream().map(ReadRow::shown).toList();
    }

    private Indicator defined(ReadRow row, List<Happening> told) {
        IndicatorFacts facts = Objects.requireNonNull(row.facts);
        Indicator made = indicators.add(row.reference.isEmpty() ? null : row.reference, facts);
        told.add(Happening.of(made.reference(), "indicator.defined").with("name", made.name()));
        return made;
    }

    private int take(Indicator indicator, ReadRow row, String fileName) {
        String from = "Brought in from %s.".formatted(fileName);
        CalendarPeriod period = Objects.requireNonNull(row.period);
        if (row.target != null) {
            indicators.aim(indicator, period.first(), row.target, from);
        }
        if (row.recorded) {
            return 0;
        }
        String why = row.fate == RowFate.CORRECTION ? from : null;
        String source = row.source.isEmpty() ? fileName : row.source;
        indicators.say(indicator, new NewReading(period, row.value, source, today.date(), why), How.IMPORTED);
        return 1;
    }

    private static Set<String> texts(
            FiguresImports.Staged staged, Map<ReadingColumn, Integer> columns, ReadingColumn column, boolean upper) {
        return staged.rows().stream()
                .map(row -> cell(row, columns, column))
                .filter(text -> !text.isEmpty())
                .map(text -> upper ? text.toUpperCase(java.util.Locale.UK) : Tidy.key(text))
                .collect(Collectors.toSet());
    }

    private static String cell(Table.Row row, Map<ReadingColumn, Integer> columns, ReadingColumn column) {
        @Nullable Integer index = columns.get(column);
        return row.cell(index == null ? -1 : index);
    }
}
