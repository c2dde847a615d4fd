package uk.redress.web.programme.boards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.redress.audit.JournalLine;
import uk.redress.clock.InWords;
import uk.redress.web.shell.Wording;

/** Something that was done to a body, a meeting or a risk, in words. */
public record Happened(
        Instant at, String what, String who, @Nullable String why) {

    /** What is stored as a word of ours, and where its words are. */
    private static final Map<String, String> WORDED = Map.of(
            "role", "memberRole.",
            "quorumMet", "quorum.",
            "how", "howClosed.",
            "reply", "executiveResponse.");

    public static List<Happened> latestFirst(List<JournalLine> lines) {
        List<Happened> happened =
                new ArrayList<>(lines.stream().map(Happened::of).toList());
        Collections.reverse(happened);
        return happened;
    }

    private static Happened of(JournalLine line) {
        String details = line.details().entrySet().stream()
                .map(detail -> Wording.of("journal.detail." + detail.getKey()) + " "
                        + value(detail.getKey(), detail.getValue()))
                .collect(Collectors.joining("; "));
        String what = Wording.of("journal." + line.act());
        return new Happened(line.at(), details.isEmpty() ? what : what + ": " + details, line.actor(), line.why());
    }

    private static String value(String name, String value) {
        String words = WORDED.get(name);
        if (words != null) {
            return Wording.of(words + value);
        }
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? InWords.date(LocalDate.parse(value)) : value;
    }
}
