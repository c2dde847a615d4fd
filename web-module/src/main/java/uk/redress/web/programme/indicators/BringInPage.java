package uk.redress.web.programme.indicators;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import uk.redress.clock.Today;
import uk.redress.indicators.BringingInTables;
import uk.redress.indicators.ReadingTables;
import uk.redress.indicators.TableInList;
import uk.redress.indicators.TableKind;
import uk.redress.kernel.Refused;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;
import uk.redress.web.shell.Wording;

/** Chooses a table of readings or of staff to look at, and shows those that were brought in before. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class BringInPage {

    private static final String FIELD = "form:f:file";

    @Inject
    BringingInTables bringing;

    @Inject
    ReadingTables reading;

    @Inject
    SettingsInForce settings;

    @Inject
    Today today;

    private @Nullable Part file;
    private TableKind kind = TableKind.READINGS;
    private @Nullable LocalDate asOf;
    private @Nullable List<TableInList> latest;

    /** Fails before anything of the page is sent. */
    public void open() {
        getLatest();
    }

    /** Looks at the file; nothing is changed by it. */
    public void look() throws IOException {
        Part chosen = file;
        if (chosen == null
                || Objects.toString(chosen.getSubmittedFileName(), "").isBlank()) {
            say(Wording.of("bringIn.file.ask"));
            return;
        }
        Path kept = Files.createTempFile("figures", ".tmp");
        try (InputStream bytes = chosen.getInputStream()) {
            Files.copy(bytes, kept, StandardCopyOption.REPLACE_EXISTING);
            long id = bringing.stage(kind, chosen.getSubmittedFileName(), kept, asOf);
            Faces.redirect("programme/indicators/table/%s", Long.toString(id));
        } catch (Refused refused) {
            say(refused.refusal().reason());
        } finally {
            Files.delete(kept);
            chosen.delete();
        }
    }

    public List<TableInList> getLatest() {
        List<TableInList> known = latest;
        if (known == null) {
            known = reading.latest();
            latest = known;
        }
        return known;
    }

    public String getLimit() {
        return settings.of(Setting.UPLOAD_LIMIT);
    }

    public LocalDate getToday() {
        return today.date();
    }

    public TableKind[] getKinds() {
        return TableKind.values();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public TableKind getKind() {
        return kind;
    }

    public void setKind(TableKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable LocalDate asOf) {
        this.asOf = asOf;
    }

    private static void say(String words) {
        FacesContext.getCurrentInstance().addMessage(FIELD, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        FacesContext.getCurrentInstance().validationFailed();
    }
}
