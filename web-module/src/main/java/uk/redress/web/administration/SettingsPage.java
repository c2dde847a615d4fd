package uk.redress.web.administration;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.ValidatorException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.settings.ChangingSettings;
import uk.redress.settings.ReadingSettings;
import uk.redress.settings.Setting;
import uk.redress.web.shell.Wording;

/** What the council may choose for itself. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {

    private static final int A_LITTLE_MORE_THAN_ALLOWED = 101 * 1024;

    @Inject
    ReadingSettings reading;

    @Inject
    ChangingSettings changing;

    private List<SettingField> fields = List.of();
    private boolean mayChange;
    private transient @Nullable Part logo;

    public void open() {
        fields = reading.all().stream().map(SettingField::new).toList();
        mayChange = reading.mayChange();
    }

    /** Says beside the field what the rule of the setting says. */
    public void check(FacesContext context, UIComponent component, @Nullable Object value) {
        String typed = value == null ? "" : value.toString().strip();
        if (component.getAttributes().get("field") instanceof SettingField field) {
            field.setting().kind().refusal(typed).ifPresent(refusal -> {
                throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, refusal.reason(), null));
            });
        }
    }

    public void save() {
        changing.change(getFields().stream().map(SettingField::changed).toList());
        done("settings.done");
    }

    public void showLogo() throws IOException {
        Part file = logo;
        if (file == null) {
            Messages.addError("logo:file", "{0}", Wording.of("settings.logo.ask"));
            return;
        }
        try (InputStream content = file.getInputStream()) {
            changing.showLogo(content.readNBytes(A_LITTLE_MORE_THAN_ALLOWED));
        }
        done("settings.logo.done");
    }

    public void removeLogo() {
        changing.removeLogo();
        done("settings.logo.removed");
    }

    /** Those that are typed; the logo is a file and has a form of its own. */
    public List<SettingField> getFields() {
        return fields.stream()
                .filter(field -> field.setting() != Setting.COUNCIL_LOGO)
                .toList();
    }

    public @Nullable SettingField getLogoNow() {
        return fields.stream()
                .filter(field -> field.setting() == Setting.COUNCIL_LOGO && !field.isUsual())
                .findAny()
                .orElse(null);
    }

    public boolean isMayChange() {
        return mayChange;
    }

    public @Nullable Part getLogo() {
        return logo;
    }

    public void setLogo(@Nullable Part logo) {
        this.logo = logo;
    }

    private static void done(String words) {
        Messages.addFlashGlobalInfo("{0}", Wording.of(words));
        Faces.redirect("administration/settings");
    }
}
