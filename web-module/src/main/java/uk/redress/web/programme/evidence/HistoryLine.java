package uk.redress.web.programme.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.redress.evidence.PieceOnFile.Act;
import uk.redress.web.shell.Wording;

/** Something that was done to a piece, in words. */
public class HistoryLine {

    private final Act act;

    HistoryLine(Act act) {
        this.act = act;
    }

    public Instant getAt() {
        return act.at();
    }

    public String getWhat() {
        String[] words = act.what().split(" ", 2);
        return Wording.of("evidence.history." + words[0], words.length > 1 ? detail(words[1]) : "");
    }

    public String getWho() {
        return act.who();
    }

    public @Nullable String getWhy() {
        return act.why();
    }

    private static String detail(String word) {
        return word.contains("-") || word.matches("\\d+") ? word : Wording.of("evidenceMarking." + word);
    }
}
