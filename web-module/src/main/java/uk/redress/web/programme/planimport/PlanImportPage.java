package uk.redress.web.programme.planimport;

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
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import uk.redress.improvement.planimport.BringingInPlans;
import uk.redress.improvement.planimport.PlanImportInList;
import uk.redress.improvement.planimport.ReadingPlanImports;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.ReadingPlans;
import uk.redress.kernel.Refused;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;
import uk.redress.web.shell.Wording;

/** Chooses or pastes the table that comes into a plan, and shows those that were brought for it before. */
@Named
@RequestScoped
public class PlanImportPage {

    private static final String FILE = "form:f:file";
    private static final String PASTED = "form:t:pasted";

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    @Inject
    ReadingPlans plans;

    @Inject
    ReadingPlanImports imports;

    @Inject
    BringingInPlans bringing;

    @Inject
    SettingsInForce settings;

    private @Nullable Part file;
    private @Nullable String pasted;

    public PlanInList getPlan() {
        return plans.called(Objects.toString(address, ""));
    }

    public List<PlanImportInList> getLatest() {
        return imports.latest(Objects.toString(address, ""));
    }

    public String getLimit() {
        return settings.of(Setting.UPLOAD_LIMIT);
    }

    /** Looks at the table; nothing is changed by it. */
    public void look() throws IOException {
        Part chosen = file;
        boolean hasFile = chosen != null
                && !Objects.toString(chosen.getSubmittedFileName(), "").isBlank();
        String text = Objects.toString(pasted, "").strip();
        if (hasFile == !text.isEmpty()) {
            say(hasFile ? PASTED : FILE, Wording.of(hasFile ? "planImport.both" : "planImport.file.ask"));
            return;
        }
        Path kept = Files.createTempFile("plan", ".tmp");
        try {
            if (chosen == null || !hasFile) {
                Files.writeString(kept, text);
                look(PASTED, Wording.of("planImport.pasted.name"), kept);
            } else {
                try (InputStream bytes = chosen.getInputStream()) {
                    Files.copy(bytes, kept, StandardCopyOption.REPLACE_EXISTING);
                }
                look(FILE, chosen.getSubmittedFileName(), kept);
                chosen.delete();
            }
        } finally {
            Files.delete(kept);
        }
    }

    private void look(String field, String name, Path kept) {
        try {
            long id = bringing.stage(Objects.toString(address, ""), name, kept);
            Faces.redirect("programme/import-preview/%s", Long.toString(id));
        } catch (Refused refused) {
            say(field, refused.refusal().reason());
        }
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

    private static void say(String field, String words) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        FacesContext.getCurrentInstance().validationFailed();
    }
}
