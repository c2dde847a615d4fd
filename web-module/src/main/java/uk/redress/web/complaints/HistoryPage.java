package uk.redress.web.complaints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingTheJournal;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.web.shell.JournalWords;

/** Everything that happened to a complaint: what, who, when and why. */
@Named
@RequestScoped
public class HistoryPage {

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
        return new HistoryLine(line.at(), JournalWords.what(line), line.actor(), line.why());
    }
}
