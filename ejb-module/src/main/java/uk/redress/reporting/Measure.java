package uk.redress.reporting;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Finding;
import uk.redress.complaints.Standing;

/**
 * A figure of the quarter: which complaints it counts, by how they stand and by what was found. The same two things make
 * the address of the list behind it, so the list has as many complaints as the figure says.
 */
public enum Measure {
    RECEIVED(Set.of()),
    ANSWERED(Standing.ANSWERED),
    IN_TIME(Standing.IN_TIME),
    WITHIN_TEN(Set.of(Standing.WITHIN_TEN)),
    WITHIN_EXTENSION(Set.of(Standing.WITHIN_EXTENSION)),
    ANSWERED_LATE(Set.of(Standing.ANSWERED_LATE)),
    ANSWERED_UNCOUNTED(Set.of(Standing.ANSWERED_UNCOUNTED)),
    OPEN(Standing.OPEN),
    OPEN_IN_TIME(Set.of(Standing.OPEN_IN_TIME)),
    OPEN_LATE(Set.of(Standing.OPEN_LATE)),
    WENT_ON_UNANSWERED(Set.of(Standing.WENT_ON_UNANSWERED)),
    WITHDRAWN(Set.of(Standing.WITHDRAWN)),
    OUTSIDE_PROCEDURE(Set.of(Standing.OUTSIDE_PROCEDURE)),
    UPHELD(Set.of(Finding.UPHELD), false),
    PARTLY_UPHELD(Set.of(Finding.PARTLY_UPHELD), false),
    UPHELD_AT_ALL(Set.of(Finding.UPHELD, Finding.PARTLY_UPHELD), false),
    NOT_UPHELD(Set.of(Finding.NOT_UPHELD), false),
    NO_FINDING(Set.of(Finding.NO_FINDING), false),
    /** Answered, but nobody wrote down what was found. */
    NOT_RECORDED(Set.of(), true);

    @SuppressWarnings("ImmutableEnumChecker") // the sets are made by Set.of
    private final Set<Standing> standings;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Finding> findings;

    private final boolean withoutFinding;

    Measure(Set<Standing> standings) {
        this.standings = standings;
        this.findings = Set.of();
        this.withoutFinding = false;
    }

    /** What was found counts once it was answered: a finding that is still checked may change. */
    Measure(Set<Finding> findings, boolean withoutFinding) {
        this.standings = Standing.ANSWERED;
        this.findings = findings;
        this.withoutFinding = withoutFinding;
    }

    /** Empty for all of them. */
    public Set<Standing> standings() {
        return standings.isEmpty() ? Set.of() : EnumSet.copyOf(standings);
    }

    /** Empty for all of them. */
    public Set<Finding> findings() {
        return findings.isEmpty() ? Set.of() : EnumSet.copyOf(findings);
    }

    /** Whether it counts those of which nothing was found, and only those. */
    public boolean isWithoutFinding() {
        return withoutFinding;
    }

    boolean counts(Standing standing, @Nullable Finding finding) {
        boolean stands = standings.isEmpty() || standings.contains(standing);
        boolean found = withoutFinding
                ? finding == null
                : findings.isEmpty()
                        || Optional.ofNullable(finding)
                                .filter(findings::contains)
                                .isPresent();
        return stands && found;
    }
}
