package uk.redress.simulation;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;

/**
 * A complaint as it stands in the database: its row, and the rows that hang on it, under the names of their columns. Acts
 * look at it to see whether it is their turn, and again afterwards.
 */
public final class Situation {

    private final JsonObject all;
    private final LocalDate today;
    private final PrintedCalendar calendar;

    Situation(JsonObject all, LocalDate today, PrintedCalendar calendar) {
        this.all = all;
        this.today = today;
        this.calendar = calendar;
    }

    /** The working days as they are known that day. */
    public PrintedCalendar calendar() {
        return calendar;
    }

    public LocalDate today() {
        return today;
    }

    public ComplaintNumber number() {
        return new ComplaintNumber(text("number"));
    }

    /** The version the page of whoever acts would have shown. */
    public long version() {
        return complaint().getJsonNumber("version").longValue();
    }

    /** The row of the complaint itself. */
    public JsonObject complaint() {
        return all.getJsonObject("complaint");
    }

    public String text(String column) {
        return text(complaint(), column).orElseThrow();
    }

    public Optional<String> ifAny(String column) {
        return text(complaint(), column);
    }

    public String stage() {
        return text("stage");
    }

    public boolean isAt(Step step) {
        return ifAny("step").filter(step.name()::equals).isPresent();
    }

    public boolean isClosed() {
        return ifAny("closing").isPresent();
    }

    public boolean isClosed(String how) {
        return ifAny("closing").filter(how::equals).isPresent();
    }

    /** Whether the Ombudsman closed it to send it back to an earlier stage. */
    public boolean isSentBack() {
        return complaint().getBoolean("sent_back");
    }

    /** What it waits for from the Ombudsman, as a whole or beside a stage that goes on. */
    public boolean isWithOmbudsman(String how) {
        return ifAny("with_ombudsman").filter(how::equals).isPresent();
    }

    /** Whether it could end now: not while the Ombudsman has it, nor while it is open whether a child is at risk. */
    public boolean mayEnd() {
        boolean held = isWithOmbudsman("UNDECIDED") || (isWithOmbudsman("REMEDIES") && stage().equals("OMBUDSMAN"));
        return !held && mayEndButForTheOmbudsman();
    }

    public boolean mayEndButForTheOmbudsman() {
        return !isClosed() && (ifAny("at_risk_since").isEmpty() || complaint().getBoolean("may_close_at_risk"));
    }

    /** Which of the generated complaints it is: its summary says so. */
    public int index() {
        String summary = text("summary");
        return Integer.parseInt(summary.substring(summary.indexOf('#') + 1, summary.indexOf(':')));
    }

    /** What was read of others, such as the number of another complaint. */
    public Optional<String> ifOther(String what) {
        return text(all, what);
    }

    /** One row of a table that has one row a complaint, such as {@code local_resolution}; empty when it has none. */
    public Optional<JsonObject> row(String table) {
        JsonValue row = all.getOrDefault(table, JsonValue.NULL);
        return row == JsonValue.NULL ? Optional.empty() : Optional.of(row.asJsonObject());
    }

    /** The rows of a table that may have several, in their order. */
    public List<JsonObject> rows(String table) {
        JsonValue rows = all.getOrDefault(table, JsonValue.NULL);
        return rows == JsonValue.NULL ? List.of() : ((JsonArray) rows).getValuesAs(JsonObject.class);
    }

    public List<JsonObject> rows(String table, Predicate<JsonObject> wanted) {
        return rows(table).stream().filter(wanted).toList();
    }

    public Optional<JsonObject> clock(String kind) {
        return rows("statutory_clock", clock -> clock.getString("kind").equals(kind)).stream()
                .findFirst();
    }

    /** Whether a clock runs, was not extended and its last day is not over. */
    public boolean isExtendable(String kind) {
        return clock(kind)
                .filter(clock -> date(clock, "stopped_on").isEmpty())
                .filter(clock -> clock.getInt("extensions") == 0)
                .filter(clock -> !date(clock, "due_on").orElseThrow().isBefore(today))
                .filter(clock -> !date(clock, "started_on").orElseThrow().isAfter(today))
                .isPresent();
    }

    /** Whether something done today comes after the last day of a clock. */
    public boolean isLate(String kind, LocalDate on) {
        return clock(kind)
                .filter(clock -> date(clock, "due_on").orElseThrow().isBefore(on))
                .isPresent();
    }

    /** The requests that wait for a decision, of one kind. */
    public List<JsonObject> waiting(String kind) {
        return rows(
                "approval",
                approval -> approval.getString("kind").equals(kind)
                        && text(approval, "decision").isEmpty());
    }

    public boolean isApproved(String kind) {
        return !rows(
                        "approval",
                        approval -> approval.getString("kind").equals(kind)
                                && text(approval, "decision")
                                        .filter("APPROVED"::equals)
                                        .isPresent())
                .isEmpty();
    }

    /** The day of the last entry in its history. */
    public LocalDate lastActed() {
        return LocalDate.parse(all.getString("lastActed"));
    }

    public long lastEntry() {
        return number(all, "lastEntry").orElse(0L);
    }

    public static Optional<String> text(JsonObject row, String column) {
        return row.getOrDefault(column, JsonValue.NULL) instanceof JsonString string
                ? Optional.of(string.getString())
                : Optional.empty();
    }

    public static Optional<LocalDate> date(JsonObject row, String column) {
        return text(row, column).map(LocalDate::parse);
    }

    public static Optional<Long> number(JsonObject row, String column) {
        return row.getOrDefault(column, JsonValue.NULL) instanceof JsonNumber number
                ? Optional.of(number.longValue())
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Situation situation && situation.all.equals(all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
