package uk.redress.web.programme.findings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.clock.Today;
import uk.redress.improvement.findings.ReadingFindings;
import uk.redress.improvement.findings.RecordingFindings;
import uk.redress.improvement.findings.SourceInList;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** Records the response to a source as a whole. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class RespondToSourcePage implements Serializable {

    @Inject
    ReadingFindings reading;

    @Inject
    RecordingFindings recording;

    @Inject
    Today today;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private SourceInList source;
    private long seen;
    private @Nullable LocalDate on;
    private @Nullable String words;

    public void open() {
        read(reference == null ? "" : reference);
        if (!reading.mayRecord()) {
            throw new NotFound("The form");
        }
    }

    public void record() {
        try {
            recording.respond(
                    source.reference(), seen, Objects.requireNonNull(on), Objects.requireNonNullElse(words, ""));
        } catch (ChangedMeanwhile changed) {
            read(source.reference());
            throw changed;
        }
        Messages.addFlashGlobalInfo("{0}", Wording.of("respondToSource.done", source.reference()));
        Faces.redirect("programme/findings/%s", source.reference());
    }

    private void read(String called) {
        source = reading.source(called);
        seen = source.version();
    }

    public SourceInList getSource() {
        return source;
    }

    public LocalDate getToday() {
        return today.date();
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
