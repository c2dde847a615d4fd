package uk.redress.intake;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Finding;
import uk.redress.tables.Tidy;

/** What the outcome column of a log can mean. Words that are not known here are asked about, never guessed. */
public enum LogOutcome {
    UPHELD(Finding.UPHELD),
    PARTLY_UPHELD(Finding.PARTLY_UPHELD),
    NOT_UPHELD(Finding.NOT_UPHELD),
    NO_FINDING(Finding.NO_FINDING),
    /** Turned away: not for this procedure, or not now. */
    OUTSIDE_PROCEDURE(null),
    WITHDRAWN(null),
    /** The word stands for nothing: the cell counts as blank. */
    NONE(null);

    private final @Nullable Finding finding;

    LogOutcome(@Nullable Finding finding) {
        this.finding = finding;
    }

    @Nullable
    Finding finding() {
        return finding;
    }

    boolean closesWithoutFinding() {
        return this == OUTSIDE_PROCEDURE || this == WITHDRAWN;
    }

    /** Empty when only a person can say what the word means. */
    static Optional<LogOutcome> recognise(String written) {
        String word = Tidy.key(written)
                .replaceAll("[^a-z]+", " ")
                .replaceFirst("^complaint (is |was )?", "")
                .strip();
        return switch (word.toLowerCase(Locale.UK)) {
            case "",
                    "n a",
                    "none",
                    "open",
                    "ongoing",
                    "pending",
                    "in progress",
                    "tbc",
                    "awaiting response",
                    "not yet known" -> Optional.of(NONE);
            case "upheld", "fully upheld", "upheld in full", "justified", "substantiated", "yes" -> Optional.of(UPHELD);
            case "upheld in part",
                    "partly upheld",
                    "partially upheld",
                    "part upheld",
                    "partial upheld",
                    "partly justified",
                    "partially justified",
                    "partially substantiated" -> Optional.of(PARTLY_UPHELD);
            case "not upheld", "not justified", "unjustified", "unsubstantiated", "not substantiated", "no" ->
                Optional.of(NOT_UPHELD);
            case "no finding", "no findings", "inconclusive", "unable to reach a finding", "not determined" ->
                Optional.of(NO_FINDING);
            case "rejected",
                    "outside procedure",
                    "outside the procedure",
                    "out of scope",
                    "not statutory",
                    "ineligible",
                    "not eligible",
                    "not accepted",
                    "refused" -> Optional.of(OUTSIDE_PROCEDURE);
            case "withdrawn", "withdrew" -> Optional.of(WITHDRAWN);
            default -> Optional.empty();
        };
    }
}
