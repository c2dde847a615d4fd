package uk.redress.web.complaints;

import static java.util.Map.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingTheJournal;
import uk.redress.clock.InWords;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.web.shell.Wording;

/** Everything that happened to a complaint: what, who, when and why. */
@Named
@RequestScoped
public class HistoryPage {

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
            entry("decision", "ombudsmanDecision."));

    /** Details that read best in this order; the others follow as they are kept. */
    private static final List<String> FIRST = List.of("clock", "from", "to");

    @Inject
    ReadingTheJournal journal;

    private @Nullable List<HistoryLine> read;

    /** Latest first: what somebody opens a complaint for is mostly what happened last. */
    public List<HistoryLine> of(ComplaintNumber number) {
        List<HistoryLine> lines = read == null ? latestFirst(number) : read;
        read = lines;
        return lines;
    }

    private List<HistoryLine> latestFirst(ComplaintNumber number) {
        List<HistoryLine> lines = new ArrayList<>();
        journal.of(number).forEach(line -> lines.add(inWords(line)));
        Collections.reverse(lines);
        return lines;
    }

    private static HistoryLine inWords(JournalLine line) {
        StringBuilder what = new StringBuilder(Wording.of("journal." + line.act()));
        List<String> details = line.details().entrySet().stream()
                .sorted(Comparator.comparing(HistoryPage::place))
                .map(detail -> Wording.of("journal.detail." + detail.getKey()) + " "
                        + value(detail.getKey(), detail.getValue()))
                .toList();
        if (!details.isEmpty()) {
            what.append(": ").append(String.join("; ", details));
        }
        return new HistoryLine(line.at(), what.toString(), line.actor(), line.why());
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
