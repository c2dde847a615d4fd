package uk.redress.web.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.register.RegisterOrder;
import uk.redress.complaints.register.RegisterRow;
import uk.redress.web.shell.Wording;

/** What the register can show of a complaint, in the order it is shown. */
@SuppressWarnings("ImmutableEnumChecker") // the functions are method references
public enum Column {
    NUMBER(RegisterOrder.By.NUMBER, RegisterRow::number),
    REFERENCE(null, RegisterRow::logReference),
    SUMMARY(null, RegisterRow::summary),
    CHILD(null, RegisterRow::children),
    COMPLAINANT(null, RegisterRow::complainants),
    RECEIVED(RegisterOrder.By.RECEIVED, RegisterRow::receivedOn),
    TEAM(RegisterOrder.By.TEAM, RegisterRow::team),
    MANAGER(null, RegisterRow::manager),
    HOLDER(RegisterOrder.By.HOLDER, RegisterRow::holder),
    STAGE(null, row -> Wording.of("stage." + row.stage())),
    STATUS(null, RegisterLine::inWords),
    DUE(RegisterOrder.By.DUE, RegisterRow::dueOn),
    ANSWERED(RegisterOrder.By.ANSWERED, RegisterRow::answeredOn),
    OUTCOME(null, RegisterLine::outcome),
    CLOSED(null, RegisterRow::closedOn),
    POINTS(null, RegisterRow::points);

    /** What somebody sees who never chose. */
    static final List<Column> USUAL = List.of(NUMBER, SUMMARY, CHILD, RECEIVED, TEAM, HOLDER, STATUS, DUE);

    private final RegisterOrder.@Nullable By order;
    private final Function<RegisterRow, @Nullable Object> value;

    Column(RegisterOrder.@Nullable By order, Function<RegisterRow, @Nullable Object> value) {
        this.order = order;
        this.value = value;
    }

    /** As it stands in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Wording.of("register.column." + key());
    }

    public boolean isSortable() {
        return order != null;
    }

    public boolean isDay() {
        return this == RECEIVED || this == ANSWERED || this == CLOSED;
    }

    RegisterOrder.@Nullable By order() {
        return order;
    }

    /** A text, a day or a number. */
    public @Nullable Object of(RegisterRow row) {
        return value.apply(row);
    }

    /** Those the address asks for; else those the person likes to see; else the usual ones. */
    static List<Column> shown(List<Column> asked, List<String> remembered) {
        List<Column> theirs = asked.isEmpty() ? among(remembered) : asked;
        return theirs.isEmpty() ? USUAL : theirs;
    }

    static Optional<Column> called(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }

    /** The columns of these names, in the order of the register, the number always among them; none if none is known. */
    static List<Column> among(List<String> keys) {
        List<Column> known = Arrays.stream(values())
                .filter(column -> keys.contains(column.key()))
                .toList();
        return known.isEmpty()
                ? known
                : Arrays.stream(values())
                        .filter(column -> column == NUMBER || known.contains(column))
                        .toList();
    }
}
