package uk.redress.web.shell;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import uk.redress.audit.JournalLine;
import uk.redress.clock.InWords;

/** An entry of the journal as a sentence: what happened, with the facts that were kept of it. */
public final class JournalWords {

    /** Values that are names of choices and have words of their own, by the name of the detail. */
    private static final Map<String, String> WORDED = Map.ofEntries(
            entry("clock", "journal.clock."),
            entry("kind", "journal.kind."),
            entry("way", "way."),
            entry("outcome", "finding."),
            entry("safeguardingConcern", "answer."),
            entry("actsForAnother", "answer."),
            entry("consentGiven", "answer."),
            entry("meetingOffered", "answer."),
            entry("sufficientInterest", "answer."),
            entry("notEarlier", "answer."),
            entry("stillFair", "answer."),
            entry("anonymous", "answer."),
            entry("acted", "answer."),
            entry("group", "group."),
            entry("actsFor", "actsFor."),
            entry("consent", "consent."),
            entry("advocacy", "advocacy."),
            entry("where", "elsewhere."),
            entry("ground", "ground."),
            entry("post", "post."),
            entry("stage", "stage."),
            entry("chair", "answer."),
            entry("late", "answer."),
            entry("decision", "ombudsmanDecision."),
            entry("how", "endedHow."),
            entry("reply", "findingReply."),
            entry("rating", "rating."),
            entry("ownRating", "rating."),
            entry("computed", "rating."),
            entry("forecast", "rating."));

    /** Details that read best in this order; the others follow as they are kept. */
    private static final List<String> FIRST = List.of("clock", "from", "to");

    private JournalWords() {}

    public static String what(JournalLine line) {
        return what(line, fact -> true);
    }

    /** @param told which of the facts are told, by name */
    public static String what(JournalLine line, Predicate<String> told) {
        String sentence = Wording.of("journal." + line.act());
        List<String> details = line.details().entrySet().stream()
                .filter(detail -> told.test(detail.getKey()))
                .sorted(Comparator.comparing(JournalWords::place))
                .map(detail -> Wording.of("journal.detail." + detail.getKey()) + " "
                        + value(detail.getKey(), detail.getValue()))
                .toList();
        return details.isEmpty() ? sentence : sentence.replaceFirst("\\.$", "") + ": " + String.join("; ", details);
    }

    private static int place(Map.Entry<String, String> detail) {
        int place = FIRST.indexOf(detail.getKey());
        return place < 0 ? FIRST.size() : place;
    }

    private static String value(String name, String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return day(value);
        }
        String words = WORDED.get(name);
        String known = words == null ? value : Wording.of(words + value);
        // what the office typed itself has no other words
        return words != null && known.equals(words + value) ? value : known;
    }

    private static String day(String value) {
        try {
            return InWords.date(LocalDate.parse(value));
        } catch (DateTimeException notADay) {
            return value;
        }
    }
}
