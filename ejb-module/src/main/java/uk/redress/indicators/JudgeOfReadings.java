package uk.redress.indicators;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;
import uk.redress.tables.Table;
import uk.redress.tables.Tidy;
import uk.redress.tables.WrittenNumber;
import uk.redress.tables.WrittenPeriod;

/**
 * Says what becomes of each row of a table of readings. Nothing is guessed in silence: what was assumed is a remark, and
 * what cannot be assumed holds the row.
 */
final class JudgeOfReadings {

    private final Map<ReadingColumn, Integer> columns;
    private final KnownIndicators known;
    private final LocalDate today;
    private final Map<String, ReadRow> firstOfNew = new HashMap<>();
    private final Map<String, ReadRow> read = new HashMap<>();
    private final Map<String, ReadRow> aimed = new HashMap<>();

    JudgeOfReadings(Map<ReadingColumn, Integer> columns, KnownIndicators known, LocalDate today) {
        this.columns = columns;
        this.known = known;
        this.today = today;
    }

    /** @throws Refused when the table lacks a column that no row can do without */
    static Map<ReadingColumn, Integer> columns(List<String> headings) {
        Map<ReadingColumn, Integer> columns = ReadingColumn.in(headings);
        if (!columns.containsKey(ReadingColumn.NAME) && !columns.containsKey(ReadingColumn.REFERENCE)) {
            throw new Refused("No column of this table names the indicator. Call it Indicator or Ref.");
        }
        if (!columns.containsKey(ReadingColumn.PERIOD) || !columns.containsKey(ReadingColumn.VALUE)) {
            throw new Refused("This table needs a column called Period and one called Value.");
        }
        return columns;
    }

    List<ReadRow> judge(List<Table.Row> rows) {
        return rows.stream().map(this::judge).toList();
    }

    private ReadRow judge(Table.Row row) {
        ReadRow said = new ReadRow(row);
        said.name = cell(row, ReadingColumn.NAME);
        said.reference = cell(row, ReadingColumn.REFERENCE).toUpperCase(Locale.UK);
        said.source = cell(row, ReadingColumn.SOURCE);
        if (said.name.isEmpty() && said.reference.isEmpty()) {
            return said.held("The row names no indicator.");
        }
        String problem = find(said);
        if (problem == null) {
            problem = period(said);
        }
        if (problem == null) {
            problem = value(said);
        }
        if (problem == null) {
            problem = said.known == null ? define(said) : compare(said, said.known);
        }
        if (problem == null) {
            problem = target(said);
        }
        return problem == null ? decide(said) : said.held(problem);
    }

    private @Nullable String find(ReadRow said) {
        Optional<IndicatorStanding> byReference = known.byReference(said.reference);
        Optional<IndicatorStanding> byName = known.byName(said.name);
        if (byReference.isPresent()) {
            said.known = byReference.get();
            if (!said.name.isEmpty() && !Tidy.key(said.name).equals(Tidy.key(said.known.name()))) {
                said.remarks.add("Here %s is called “%s”.".formatted(said.reference, said.known.name()));
            }
            said.name = said.known.name();
            return null;
        }
        if (byName.isPresent()) {
            if (!said.reference.isEmpty()) {
                return "An indicator of this name is known as %s, and the row says %s."
                        .formatted(byName.get().reference(), said.reference);
            }
            said.known = byName.get();
            said.reference = said.known.reference();
            said.remarks.add("Found by its name: %s.".formatted(said.reference));
            return null;
        }
        return said.name.isEmpty()
                ? "There is no indicator %s, and the row gives no name to define one.".formatted(said.reference)
                : null;
    }

    private @Nullable String period(ReadRow said) {
        String written = cell(said.row, ReadingColumn.PERIOD);
        WrittenPeriod period = WrittenPeriod.read(written, today);
        if (period.period() == null) {
            return period.problem() == null ? "The row says no period." : period.problem();
        }
        said.period = period.period();
        return Periods.refusal(period.period(), today)
                .map(refusal -> refusal.reason())
                .orElse(null);
    }

    private @Nullable String value(ReadRow said) {
        WrittenNumber value = WrittenNumber.read(cell(said.row, ReadingColumn.VALUE));
        if (value.problem() != null) {
            return value.problem();
        }
        said.value = value.value();
        if (said.value == null) {
            said.remarks.add("There is no figure: it is recorded that none was published.");
        }
        return null;
    }

    private @Nullable String compare(ReadRow said, IndicatorStanding indicator) {
        String unit = unit(said);
        if (!unit.isEmpty() && !unit.equalsIgnoreCase(indicator.unit())) {
            return "The row is in “%s”, and %s is in “%s”.".formatted(unit, indicator.reference(), indicator.unit());
        }
        CalendarPeriod.Length length = Objects.requireNonNull(said.period).length();
        return length == indicator.frequency().length() || length == CalendarPeriod.Length.DAY
                ? null
                : "%s is read %s, and “%s” is not one of its periods."
                        .formatted(
                                indicator.reference(),
                                indicator.frequency().name().toLowerCase(Locale.UK),
                                said.period.inWords());
    }

    /** What is not known yet is defined by the first row that names it; the others add readings. */
    private @Nullable String define(ReadRow said) {
        ReadRow first = firstOfNew.get(said.subject());
        if (first != null) {
            said.facts = first.facts;
            said.remarks.add("Of the indicator that row %d defines.".formatted(first.row.number()));
            return null;
        }
        Optional<Direction> direction = direction(cell(said.row, ReadingColumn.DIRECTION));
        if (direction.isEmpty()) {
            return "This indicator is new, and the row does not say whether higher or lower is better.";
        }
        Optional<Frequency> frequency = frequency(said);
        if (frequency.isEmpty()) {
            return "This indicator is new, and it cannot be told how often it is read. Say weekly, monthly or quarterly in a column called Frequency.";
        }
        String unit = unit(said);
        if (unit.isEmpty()) {
            said.remarks.add("The row gives no unit: taken as a count.");
        }
        WrittenNumber tolerance = WrittenNumber.read(cell(said.row, ReadingColumn.TOLERANCE));
        said.facts = new IndicatorFacts(
                said.name,
                blankIsNull(cell(said.row, ReadingColumn.DEFINITION)),
                unit.isEmpty() ? "count" : unit,
                direction.get(),
                frequency.get(),
                null,
                blankIsNull(cell(said.row, ReadingColumn.OWNER)),
                tolerance.value(),
                blankIsNull(cell(said.row, ReadingColumn.AREA)),
                null);
        if (said.reference.isEmpty()) {
            said.remarks.add("A reference is made when the table is accepted.");
        }
        return problemOf(said);
    }

    /** Whatever the use case would refuse is told now. */
    private @Nullable String problemOf(ReadRow said) {
        if (Indicator.MADE.matcher(said.reference).matches()) {
            return "References like %s are made by Redress.".formatted(said.reference);
        }
        try {
            new Indicator(
                    said.reference.isEmpty() ? "I-0" : said.reference,
                    Objects.requireNonNull(said.facts),
                    Instant.EPOCH);
            firstOfNew.put(said.subject(), said);
            return null;
        } catch (Refused refused) {
            return refused.refusal().reason();
        }
    }

    private @Nullable String target(ReadRow said) {
        WrittenNumber target = WrittenNumber.read(cell(said.row, ReadingColumn.TARGET));
        CalendarPeriod period = Objects.requireNonNull(said.period);
        if (target.problem() != null || target.value() == null) {
            return target.problem();
        }
        BigDecimal inForce = said.known == null ? null : known.targetOn(said.known.reference(), period.last());
        if (!same(inForce, target.value()) && isNewsInThisTable(said, period, target.value())) {
            said.target = target.value();
            said.remarks.add("A target of %s is set from %s: the row does not say from when it applies."
                    .formatted(target.value().toPlainString(), InWords.date(period.first())));
        }
        return null;
    }

    /** Rows of one indicator mostly repeat its target. */
    private boolean isNewsInThisTable(ReadRow said, CalendarPeriod period, BigDecimal target) {
        ReadRow before = aimed.get(said.subject());
        boolean told = before != null
                && same(before.target, target)
                && !period.first()
                        .isBefore(Objects.requireNonNull(before.period).first());
        if (!told) {
            aimed.put(said.subject(), said);
        }
        return !told;
    }

    private ReadRow decide(ReadRow said) {
        CalendarPeriod period = Objects.requireNonNull(said.period);
        ReadRow twice = read.putIfAbsent(said.subject() + " " + period, said);
        if (twice != null) {
            boolean same = same(twice.value, said.value);
            said.remarks.add(
                    same
                            ? "Row %d says the same.".formatted(twice.row.number())
                            : "Row %d says something else of the same period.".formatted(twice.row.number()));
            said.fate = same ? RowFate.KNOWN : RowFate.HELD;
            return said;
        }
        if (said.known == null) {
            said.fate = firstOfNew.get(said.subject()) == said ? RowFate.NEW_INDICATOR : RowFate.READING;
            return said;
        }
        Optional<KnownIndicators.Recorded> recorded = known.recorded(said.known.reference(), period);
        if (recorded.isEmpty()) {
            said.fate = RowFate.READING;
        } else if (same(recorded.get().value(), said.value)) {
            said.recorded = true;
            said.fate = said.target == null ? RowFate.KNOWN : RowFate.READING;
            said.remarks.add("This reading is recorded already.");
        } else {
            said.fate = RowFate.CORRECTION;
            BigDecimal before = recorded.get().value();
            said.remarks.add("Recorded is %s; it stays in the history."
                    .formatted(before == null ? "that none was published" : Numbers.plain(before)));
        }
        return said;
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private String unit(ReadRow said) {
        String unit = cell(said.row, ReadingColumn.UNIT);
        boolean percent =
                WrittenNumber.read(cell(said.row, ReadingColumn.VALUE)).percent();
        return unit.isEmpty() && percent ? "%" : unit;
    }

    private static Optional<Direction> direction(String written) {
        String key = Tidy.key(written);
        if (key.matches(".*(low|less|fewer|decrease|smaller|down).*")) {
            return Optional.of(Direction.LOWER_IS_BETTER);
        }
        return key.matches(".*(high|more|increase|bigger|larger|up).*")
                ? Optional.of(Direction.HIGHER_IS_BETTER)
                : Optional.empty();
    }

    private Optional<Frequency> frequency(ReadRow said) {
        String key = Tidy.key(cell(said.row, ReadingColumn.FREQUENCY));
        for (Frequency frequency : Frequency.values()) {
            if (key.startsWith(frequency.name().toLowerCase(Locale.UK).substring(0, 4))) {
                return Optional.of(frequency);
            }
        }
        if (!key.isEmpty()) {
            return Optional.empty();
        }
        CalendarPeriod.Length length = Objects.requireNonNull(said.period).length();
        Optional<Frequency> assumed =
                switch (length) {
                    case WEEK -> Optional.of(Frequency.WEEKLY);
                    case MONTH -> Optional.of(Frequency.MONTHLY);
                    case QUARTER -> Optional.of(Frequency.QUARTERLY);
                    case DAY, YEAR, OTHER -> Optional.empty();
                };
        assumed.ifPresent(frequency -> said.remarks.add(
                "Taken to be read %s, by its period.".formatted(frequency.name().toLowerCase(Locale.UK))));
        return assumed;
    }

    private String cell(Table.Row row, ReadingColumn column) {
        return row.cell(columns.getOrDefault(column, -1));
    }

    private static @Nullable String blankIsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
