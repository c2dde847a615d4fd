package uk.redress.settings;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.redress.kernel.Refusal;

/** What a setting may be: each kind says in a sentence what is wrong with a value, and how to mend it. */
public enum Kind {
    WORDS,
    SENTENCE,
    INITIALS,
    COLOUR,
    LOGO,
    FEW_DAYS,
    WORKING_DAYS,
    DAY_OF_MONTH,
    THREE_TO_SIX_MONTHS,
    MEGABYTES,
    POUNDS,
    PERCENT,
    SCORE,
    YES_OR_NO,
    STORE,
    WEB_ADDRESS;

    private static final int LONGEST_NAME = 80;
    private static final int MOST_INITIALS = 4;
    private static final int MOST_DAYS = 5;
    private static final int MOST_WORKING_DAYS = 30;
    private static final int LAST_DAY_OF_EVERY_MONTH = 28;
    private static final int LEAST_MONTHS = 3;
    private static final int MOST_MONTHS = 6;
    private static final int LONGEST_SENTENCE = 200;
    private static final int MOST_MEGABYTES = 100;
    private static final int MOST_PERCENT = 100;
    private static final int HIGHEST_SCORE = 25;
    private static final int MOST_POUNDS = 100_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern INITIALS_SHAPE = Pattern.compile("[\\p{L}\\p{N}&]{0," + MOST_INITIALS + "}");

    /** Why this cannot be the value; empty when it can. */
    public Optional<Refusal> refusal(String value) {
        return switch (this) {
            case WORDS ->
                refusedUnless(
                        !value.isBlank()
                                && value.length() <= LONGEST_NAME
                                && value.lines().count() == 1,
                        "Give a name on one line, of at most " + LONGEST_NAME + " characters.");
            case SENTENCE ->
                refusedUnless(
                        !value.isBlank()
                                && value.length() <= LONGEST_SENTENCE
                                && value.lines().count() == 1,
                        "Write one sentence on one line, of at most " + LONGEST_SENTENCE + " characters.");
            case INITIALS ->
                refusedUnless(
                        INITIALS_SHAPE.matcher(value).matches(),
                        "Give at most " + MOST_INITIALS
                                + " letters, or leave it empty to take the first letters of the name.");
            case COLOUR ->
                Colour.read(value)
                        .map(Colour::refusal)
                        .orElseGet(() -> Optional.of(new Refusal(
                                "Write the colour as # and six digits or letters from a to f, for example #17495c.")));
            case LOGO -> value.isEmpty() ? Optional.empty() : Logo.refusal(value);
            case FEW_DAYS -> between(value, 1, MOST_DAYS, "working days");
            case WORKING_DAYS -> between(value, 1, MOST_WORKING_DAYS, "working days");
            case DAY_OF_MONTH -> between(value, 1, LAST_DAY_OF_EVERY_MONTH, "days");
            case THREE_TO_SIX_MONTHS -> between(value, LEAST_MONTHS, MOST_MONTHS, "months");
            case MEGABYTES -> between(value, 1, MOST_MEGABYTES, "megabytes");
            case POUNDS -> between(value, 0, MOST_POUNDS, "pounds");
            case PERCENT -> between(value, 0, MOST_PERCENT, "percent");
            case SCORE -> between(value, 1, HIGHEST_SCORE, "points");
            case YES_OR_NO -> refusedUnless(options().contains(value), "Choose yes or no.");
            case STORE -> refusedUnless(options().contains(value), "Choose the database or the server's disk.");
            case WEB_ADDRESS ->
                refusedUnless(
                        value.isEmpty() || isWebAddress(value),
                        "Write the whole address, for example https://redress.example.gov.uk, or leave it empty.");
        };
    }

    /** What can be chosen; empty where something is written. */
    public List<String> options() {
        if (this == YES_OR_NO) {
            return List.of("yes", "no");
        }
        return this == STORE ? List.of("database", "disk") : List.of();
    }

    private static Optional<Refusal> between(String value, int least, int most, String what) {
        boolean fits =
                NUMBER.matcher(value).matches() && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
        return refusedUnless(fits, "Give a whole number of %s between %d and %d.".formatted(what, least, most));
    }

    private static boolean isWebAddress(String value) {
        try {
            URI address = URI.create(value);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null && address.getUserInfo() == null && address.getQuery() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static Optional<Refusal> refusedUnless(boolean fits, String sentence) {
        return fits ? Optional.empty() : Optional.of(new Refusal(sentence));
    }
}
