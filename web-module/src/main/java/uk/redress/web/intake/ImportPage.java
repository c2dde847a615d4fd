package uk.redress.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import uk.redress.intake.ImportInList;
import uk.redress.intake.ReadingImports;
import uk.redress.intake.StagingImports;
import uk.redress.kernel.Refused;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;
import uk.redress.web.shell.Wording;

/** Chooses the file to look at, and shows those that were brought before. */
@Named
@RequestScoped
public class ImportPage {

    private static final String FIELD = "form:f:file";

    @Inject
    StagingImports staging;

    @Inject
    ReadingImports reading;

    @Inject
    SettingsInForce settings;

    private @Nullable Part file;

    /** Looks at the file; nothing is changed by it. */
    public void look() throws IOException {
        Part chosen = file;
        if (chosen == null
                || Objects.toString(chosen.getSubmittedFileName(), "").isBlank()) {
            say(Wording.of("import.file.ask"));
            return;
        }
        Path kept = Files.createTempFile("log", ".tmp");
        try (InputStream bytes = chosen.getInputStream()) {
            Files.copy(bytes, kept, StandardCopyOption.REPLACE_EXISTING);
            Faces.redirect("imports/preview/%s", Long.toString(staging.stage(chosen.getSubmittedFileName(), kept)));
        } catch (Refused refused) {
            say(refused.refusal().reason());
        } finally {
            Files.delete(kept);
            chosen.delete();
        }
    }

    public List<ImportInList> getLatest() {
        return reading.latest();
    }

    public String getLimit() {
        return settings.of(Setting.UPLOAD_LIMIT);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    private static void say(String words) {
        FacesContext.getCurrentInstance().addMessage(FIELD, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        FacesContext.getCurrentInstance().validationFailed();
    }
}
