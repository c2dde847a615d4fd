package uk.redress.web.programme.findings;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.improvement.findings.BringingFindings;
import uk.redress.improvement.findings.FindingRow;
import uk.redress.improvement.findings.ReadingFindings;
import uk.redress.improvement.findings.SourceInList;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.web.shell.Wording;

/** A whole list of findings: read, looked at row by row, put right, and brought in all at once. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class BringFindingsPage implements Serializable {

    private static final String FIELD = "form:f:file";

    @Inject
    ReadingFindings reading;

    @Inject
    BringingFindings bringing;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    private SourceInList source;
    private transient @Nullable Part file;
    private @Nullable String pasted;
    private List<RowForm> rows = List.of();

    public void open() {
        source = reading.source(reference == null ? "" : reference);
        if (!reading.mayRecord()) {
            throw new NotFound("The form");
        }
    }

    public void look() throws IOException {
        Part chosen = file;
        boolean isFile = chosen != null
                && !Objects.toString(chosen.getSubmittedFileName(), "").isBlank();
        if (!isFile && pasted == null) {
            say(Wording.of("bringFindings.nothing"));
            return;
        }
        Path kept = Files.createTempFile("findings", ".tmp");
        try {
            if (chosen != null && isFile) {
                try (InputStream bytes = chosen.getInputStream()) {
                    Files.copy(bytes, kept, StandardCopyOption.REPLACE_EXISTING);
                }
                chosen.delete();
            } else {
                Files.writeString(kept, Objects.requireNonNullElse(pasted, ""));
            }
            show(bringing.check(source.reference(), bringing.read(kept)));
        } catch (Refused refused) {
            say(refused.refusal().reason());
        } finally {
            Files.delete(kept);
        }
    }

    public void checkAgain() {
        List<RowForm> in = rows.stream().filter(row -> !row.isOut()).toList();
        List<FindingRow> checked = bringing.check(source.reference(), typed());
        for (int i = 0; i < in.size(); i++) {
            in.get(i).checked(checked.get(i));
        }
        rows.stream().filter(RowForm::isOut).forEach(row -> row.checked(row.asTyped()));
    }

    public void bring() {
        checkAgain();
        if (typed().isEmpty()) {
            Messages.addGlobalError("{0}", Wording.of("bringFindings.allOut"));
            FacesContext.getCurrentInstance().validationFailed();
            return;
        }
        if (getWrong() > 0) {
            Messages.addGlobalError("{0}", Wording.of("bringFindings.wrong", getWrong()));
            FacesContext.getCurrentInstance().validationFailed();
            return;
        }
        int brought = bringing.bring(source.reference(), typed());
        Messages.addFlashGlobalInfo("{0}", Wording.of("bringFindings.done", brought));
        Faces.redirect("programme/findings/%s", source.reference());
    }

    private List<FindingRow> typed() {
        return rows.stream().filter(row -> !row.isOut()).map(RowForm::asTyped).toList();
    }

    private void show(List<FindingRow> checked) {
        rows = checked.stream().map(RowForm::new).toList();
    }

    private static void say(String words) {
        FacesContext.getCurrentInstance().addMessage(FIELD, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        FacesContext.getCurrentInstance().validationFailed();
    }

    public SourceInList getSource() {
        return source;
    }

    public List<RowForm> getRows() {
        return rows;
    }

    /** How many rows cannot come in as they are. */
    public long getWrong() {
        return rows.stream().filter(row -> !row.getRow().problems().isEmpty()).count();
    }

    /** How many were left out by hand. */
    public long getOut() {
        return rows.stream().filter(RowForm::isOut).count();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getPasted() {
        return pasted;
    }

    public void setPasted(@Nullable String pasted) {
        this.pasted = pasted;
    }
}
