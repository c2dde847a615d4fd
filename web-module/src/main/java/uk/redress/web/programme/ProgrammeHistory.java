package uk.redress.web.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingProgrammeJournal;
import uk.redress.web.shell.JournalWords;

/** What the journal says of a thing of the programme, and of what belongs to it, as one story. */
@Dependent
public class ProgrammeHistory implements Serializable {

    /** The rest of what is kept stands on the page itself, or is of a complaint. */
    private static final Set<String> TOLD = Set.of(
            "board",
            "dueOn",
            "endsOn",
            "follows",
            "from",
            "how",
            "indicators",
            "instead",
            "milestone",
            "minute",
            "month",
            "number",
            "of",
            "on",
            "plan",
            "purpose",
            "rating",
            "receivedOn",
            "reference",
            "reply",
            "respondBy",
            "startsOn",
            "title",
            "to",
            "what");

    @Inject
    ReadingProgrammeJournal journal;

    /**
     * Oldest first.
     *
     * @param others what went before it, or is part of it: each of their lines says whose it is
     */
    public List<ProgrammeLine> of(String subject, List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.add(subject);
        return journal.together(all).stream()
                .map(each -> {
                    JournalLine line = each.line();
                    return new ProgrammeLine(
                            line.at(),
                            each.subject().equals(subject) ? null : each.subject(),
                            JournalWords.what(line, TOLD::contains),
                            line.actor(),
                            line.why());
                })
                .toList();
    }
}
