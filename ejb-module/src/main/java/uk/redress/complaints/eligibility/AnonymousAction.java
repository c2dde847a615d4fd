package uk.redress.complaints.eligibility;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.TextLength;

/**
 * What was done about a complaint without a name.
 *
 * @param action what was done; where nothing was, why
 */
public record AnonymousAction(boolean acted, String action) implements Serializable {

    /** All the words there are in a reason that says no more than that nobody signed it. */
    private static final Set<String> NOTHING_BUT_THE_NAME = Set.of(
            "a",
            "an",
            "and",
            "anonymous",
            "anonymously",
            "as",
            "because",
            "by",
            "complainant",
            "complaint",
            "given",
            "has",
            "is",
            "it",
            "known",
            "left",
            "made",
            "name",
            "named",
            "names",
            "no",
            "nobody",
            "none",
            "not",
            "one",
            "person",
            "signed",
            "since",
            "so",
            "the",
            "there",
            "they",
            "this",
            "unknown",
            "unsigned",
            "was",
            "we",
            "who",
            "without");

    public AnonymousAction {
        action = TextLength.PASSAGE.needed(action, "what was done, or why nothing was");
    }

    Optional<Refusal> refusal() {
        return acted || saysMore()
                ? Optional.empty()
                : Optional.of(new Refusal("That it is anonymous is never itself the reason for doing nothing. "
                        + "Say what was considered, and why it leads to nothing."));
    }

    private boolean saysMore() {
        return Stream.of(action.toLowerCase(Locale.UK).split("[^a-z]+"))
                .anyMatch(word -> !word.isEmpty() && !NOTHING_BUT_THE_NAME.contains(word));
    }
}
