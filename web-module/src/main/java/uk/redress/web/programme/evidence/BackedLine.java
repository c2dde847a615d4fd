package uk.redress.web.programme.evidence;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.evidence.PieceOnFile.LinkOnFile;

/** Something a piece backs, with the field that asks why it should not any more. */
public class BackedLine implements Serializable {

    private final String subject;
    private final @Nullable String title;
    private @Nullable String why;

    BackedLine(LinkOnFile link) {
        this.subject = link.subject();
        this.title = link.title();
    }

    String reason() {
        return why == null ? "" : why;
    }

    public String getSubject() {
        return subject;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
