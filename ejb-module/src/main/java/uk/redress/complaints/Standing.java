package uk.redress.complaints;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a complaint stands against its stage 1 deadline on a given day. Of every complaint exactly one of these is true,
 * so a table of them adds up, and the quarter and the register, which both put these conditions into their SQL, cannot
 * count differently.
 *
 * <p>An answer counts as one whatever became of the complaint afterwards; who withdrew before an answer has none.
 */
public enum Standing {
    /** Answered within the timescale it started with: 10 working days (2006 Regulations, reg. 14). */
    WITHIN_TEN("{c}.answered_on <= coalesce({c}.due_before_extension, {c}.due_on)"),
    /** Answered later than that, within an extension that was approved. */
    WITHIN_EXTENSION("{c}.answered_on > {c}.due_before_extension and {c}.answered_on <= {c}.due_on"),
    ANSWERED_LATE("{c}.answered_on > {c}.due_on"),
    /** Answered, but a log did not say when, or the day lies outside the known calendar. */
    ANSWERED_UNCOUNTED("({c}.answered_on is not null and {c}.due_on is null"
            + " or {c}.answered_on is null and {c}.stage = 'LOCAL_RESOLUTION'"
            + " and {c}.closing in ('ANSWERED', 'BEFORE_REDRESS')"
            + " or {c}.answered_on is null and {c}.due_on is null and {c}.stage <> 'LOCAL_RESOLUTION'"
            + " and ({c}.closing is null or {c}.closing in ('ANSWERED', 'ESCALATION_REFUSED', 'OMBUDSMAN_DECIDED')))"),
    /** Went to stage 2 without an answer at stage 1: its last day had passed, or both sides agreed to leave it out. */
    WENT_ON_UNANSWERED("{c}.answered_on is null and {c}.due_on is not null and {c}.stage <> 'LOCAL_RESOLUTION'"
            + " and ({c}.closing is null or {c}.closing in ('ANSWERED', 'ESCALATION_REFUSED', 'OMBUDSMAN_DECIDED'))"),
    OPEN_IN_TIME("{c}.answered_on is null and {c}.closing is null and {c}.stage = 'LOCAL_RESOLUTION'"
            + " and ({c}.due_on >= :today or {c}.due_on is null)"),
    OPEN_LATE("{c}.answered_on is null and {c}.closing is null and {c}.stage = 'LOCAL_RESOLUTION'"
            + " and {c}.due_on < :today"),
    WITHDRAWN("{c}.answered_on is null and {c}.closing = 'WITHDRAWN'"),
    OUTSIDE_PROCEDURE("{c}.answered_on is null and {c}.closing = 'OUTSIDE_PROCEDURE'");

    public static final Set<Standing> IN_TIME = Set.of(WITHIN_TEN, WITHIN_EXTENSION);
    public static final Set<Standing> ANSWERED =
            Set.of(WITHIN_TEN, WITHIN_EXTENSION, ANSWERED_LATE, ANSWERED_UNCOUNTED);
    public static final Set<Standing> OPEN = Set.of(OPEN_IN_TIME, OPEN_LATE);

    private final String condition;

    Standing(String condition) {
        this.condition = condition;
    }

    /**
     * The condition for a where clause.
     *
     * @param complaint the alias of {@code casework.complaint} in the statement, never anything a person typed
     */
    public String condition(String complaint) {
        return condition.replace("{c}", complaint);
    }

    /** True of a complaint that stands in any of these ways; of none when there are none. */
    public static String condition(String complaint, Collection<Standing> any) {
        return any.isEmpty()
                ? "false"
                : EnumSet.copyOf(any).stream()
                        .map(standing -> "(" + standing.condition(complaint) + ")")
                        .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** Whether the conditions name the parameter {@code today}. */
    public static boolean asksForToday(Collection<Standing> any) {
        return any.stream().anyMatch(standing -> standing.condition.contains(":today"));
    }

    /** The name of the constant as an expression of SQL; it names the parameter {@code today}. */
    public static String expression(String complaint) {
        return Arrays.stream(values())
                .map(standing -> " when %s then '%s'".formatted(standing.condition(complaint), standing.name()))
                .collect(Collectors.joining("", "case", " end"));
    }
}
