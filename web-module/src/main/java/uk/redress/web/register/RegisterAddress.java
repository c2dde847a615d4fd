package uk.redress.web.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Finding;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Standing;
import uk.redress.complaints.register.RegisterFilter;
import uk.redress.complaints.register.RegisterOrder;
import uk.redress.complaints.register.Status;
import uk.redress.web.forms.DateInAddress;
import uk.redress.web.shell.Wording;

/**
 * What is asked for, as it stands in the address: {@code /register?status=OPEN&standing=OPEN_LATE&team=4&sort=due}.
 * Several values of a kind are given one after the other or with commas between. What makes no sense is said and left
 * out, never guessed.
 */
final class RegisterAddress {

    static final String WORDS = "q";
    static final String STAGE = "stage";
    static final String STATUS = "status";
    static final String STANDING = "standing";
    static final String TEAM = "team";
    static final String TEAM_ONLY = "teamOnly";
    static final String OUTCOME = "outcome";
    static final String FROM = "from";
    static final String TO = "to";
    static final String OFFICER = "officer";
    static final String SORT = "sort";
    static final String COLUMNS = "columns";
    static final String PAGE = "page";

    static final String DUE_SOON = "DUE_SOON";
    static final String NONE = "NONE";
    static final String NO_TEAM = "none";
    static final String NOBODY = "nobody";

    /** The kinds that narrow the list, in the order they are shown. */
    static final List<String> FILTERS =
            List.of(WORDS, STATUS, STANDING, TEAM, TEAM_ONLY, STAGE, OUTCOME, FROM, TO, OFFICER);

    private static final int LONGEST_SEARCH = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Map<String, List<String>> said;
    private final List<String> problems = new ArrayList<>();
    private final RegisterFilter filter;
    private final RegisterOrder order;
    private final List<Column> columns;
    private final int page;

    private RegisterAddress(Map<String, List<String>> said) {
        this.said = said;
        Set<String> standings = new LinkedHashSet<>(values(STANDING));
        Set<String> outcomes = new LinkedHashSet<>(values(OUTCOME));
        Set<String> teams = new LinkedHashSet<>(values(TEAM));
        boolean dueSoon = standings.remove(DUE_SOON);
        boolean noOutcome = outcomes.remove(NONE);
        boolean noTeam = teams.remove(NO_TEAM);
        boolean heldByNobody = values(OFFICER).contains(NOBODY);
        this.filter = new RegisterFilter(
                one(WORDS)
                        .map(words -> words.substring(0, Math.min(words.length(), LONGEST_SEARCH)))
                        .orElse(null),
                known(STAGE, values(STAGE), constant(Stage.values())),
                known(STATUS, values(STATUS), constant(Status.values())),
                known(STANDING, standings, constant(Standing.values())),
                dueSoon,
                known(TEAM, teams, RegisterAddress::id),
                known(TEAM_ONLY, values(TEAM_ONLY), RegisterAddress::id),
                noTeam,
                known(OUTCOME, outcomes, constant(Finding.values())),
                noOutcome,
                dayIn(FROM),
                dayIn(TO),
                heldByNobody
                        ? null
                        : known(OFFICER, values(OFFICER), RegisterAddress::id).stream()
                                .findFirst()
                                .orElse(null),
                heldByNobody);
        this.order = one(SORT).flatMap(this::order).orElse(RegisterOrder.NEWEST_FIRST);
        this.columns = Column.among(values(COLUMNS));
        this.page = one(PAGE).flatMap(RegisterAddress::count).orElse(1);
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        if (from != null && to != null && from.isAfter(to)) {
            problems.add(Wording.of("register.problem.period"));
        }
    }

    static RegisterAddress read(Map<String, String[]> parameters) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        Stream.concat(FILTERS.stream(), Stream.of(SORT, COLUMNS, PAGE)).forEach(name -> {
            String[] given = parameters.getOrDefault(name, new String[0]);
            List<String> values = Arrays.stream(given)
                    .flatMap(value -> name.equals(WORDS) ? Stream.of(value) : Arrays.stream(value.split(",")))
                    .map(String::strip)
                    .filter(Predicate.not(String::isEmpty))
                    .map(value -> name.equals(FROM) || name.equals(TO) ? day(value) : value)
                    .distinct()
                    .toList();
            if (!values.isEmpty()) {
                said.put(name, values);
            }
        });
        return new RegisterAddress(said);
    }

    RegisterFilter filter() {
        return filter;
    }

    RegisterOrder order() {
        return order;
    }

    /** Empty when the address leaves it to the person who reads. */
    List<Column> columns() {
        return columns;
    }

    int page() {
        return page;
    }

    /** What could not be understood, in sentences. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    List<String> values(String name) {
        return said.getOrDefault(name, List.of());
    }

    /** The values of a kind as one text, as a field shows it. */
    String text(String name) {
        return String.join(name.equals(WORDS) ? " " : ",", values(name));
    }

    /** What was typed, when nothing else was asked: it may be the name of one complaint. */
    Optional<String> name() {
        return said.keySet().equals(Set.of(WORDS)) ? one(WORDS) : Optional.empty();
    }

    /** The same, sorted by this column; the other way round if it is sorted by it already. */
    RegisterAddress sortedBy(Column column) {
        boolean again = order.by() == column.order();
        boolean descending = again ? !order.descending() : column.order() == RegisterOrder.By.RECEIVED;
        return with(SORT, List.of((descending ? "-" : "") + column.key())).without(PAGE);
    }

    RegisterAddress showing(List<Column> shown) {
        return with(COLUMNS, shown.stream().map(Column::key).toList());
    }

    RegisterAddress without(String name) {
        return with(name, List.of());
    }

    RegisterAddress without(String name, String value) {
        return with(
                name,
                values(name).stream().filter(other -> !other.equals(value)).toList());
    }

    /** What follows the question mark; empty when nothing does. */
    String query() {
        return said.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + entry.getValue().stream()
                                .map(RegisterAddress::encoded)
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining("&"));
    }

    /** Every kind with its values, for the hidden fields of a form. */
    List<Map.Entry<String, String>> carried() {
        return said.keySet().stream().map(name -> Map.entry(name, text(name))).toList();
    }

    private RegisterAddress with(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(said);
        if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, values);
        }
        return new RegisterAddress(changed);
    }

    private Optional<String> one(String name) {
        return values(name).stream().findFirst();
    }

    private <T> Set<T> known(String name, Iterable<String> values, Function<String, Optional<T>> reading) {
        Set<T> known = new LinkedHashSet<>();
        for (String value : values) {
            reading.apply(value).ifPresentOrElse(known::add, () -> problem(name, value));
        }
        return known;
    }

    private Optional<RegisterOrder> order(String value) {
        boolean descending = value.startsWith("-");
        Optional<RegisterOrder> order = Column.called(
                        (descending ? value.substring(1) : value).toLowerCase(Locale.ROOT))
                .map(Column::order)
                .map(by -> new RegisterOrder(by, descending));
        if (order.isEmpty()) {
            problem(SORT, value);
        }
        return order;
    }

    private @Nullable LocalDate dayIn(String name) {
        Optional<String> said = one(name);
        Optional<LocalDate> day = said.flatMap(RegisterAddress::dayOf);
        if (day.isEmpty()) {
            said.ifPresent(value -> problem(name, value));
        }
        return day.orElse(null);
    }

    private void problem(String name, String value) {
        problems.add(Wording.of("register.problem.value", Wording.of("register.filter." + name), value));
    }

    /** A day as a person may have typed it, as it stands in an address; what is no day stays as it is. */
    private static String day(String typed) {
        return Optional.ofNullable(DateInAddress.read("", typed).day())
                .map(LocalDate::toString)
                .orElse(typed);
    }

    static Optional<LocalDate> dayOf(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(day -> !day.isBefore(EARLIEST) && day.getYear() <= 9999);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> constant(E[] all) {
        return value -> Arrays.stream(all)
                .filter(one -> one.name().equalsIgnoreCase(value))
                .findFirst();
    }

    private static Optional<Long> id(String value) {
        return value.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
    }

    private static Optional<Integer> count(String value) {
        return value.matches("[1-9][0-9]{0,6}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
