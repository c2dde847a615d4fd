package uk.redress.settings;

import static uk.redress.access.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;

/** Sets what the council may choose. It is in force for everybody as soon as it is done. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class ChangingSettings {

    @Inject
    StoredSettings stored;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    @Inject
    Event<SettingChanged> changed;

    @Inject
    Event<Happening> happened;

    /**
     * Gives a setting another value.
     *
     * @param seen what the page showed, so that nobody undoes what somebody else has just set
     * @throws Refused when the setting cannot be that
     * @throws ChangedMeanwhile when it is no longer what the page showed
     */
    public void change(Setting setting, String value, String seen) {
        String tidy = value.strip();
        refuse(setting.kind().refusal(tidy));
        stored.keepStill();
        String before = now(setting);
        if (!before.equals(seen)) {
            throw new ChangedMeanwhile("This setting", 0);
        }
        if (!before.equals(tidy)) {
            set(setting, tidy);
            happened.fire(Happening.of("settings", "setting.changed")
                    .with("setting", setting.key())
                    .with("from", before)
                    .with("to", tidy));
        }
    }

    /** @throws Refused when the file is not a small PNG, or an SVG of nothing but shapes */
    public void showLogo(byte[] file) {
        refuse(Logo.refusal(file));
        stored.keepStill();
        String logo = Logo.toKeep(file);
        set(Setting.COUNCIL_LOGO, logo);
        happened.fire(Happening.of("settings", "setting.logo-shown")
                .with("type", Logo.kept(logo).type())
                .with("bytes", file.length));
    }

    public void removeLogo() {
        stored.keepStill();
        set(Setting.COUNCIL_LOGO, "");
        happened.fire(Happening.of("settings", "setting.logo-removed"));
    }

    private String now(Setting setting) {
        return stored.values().getOrDefault(setting, setting.usual());
    }

    private void set(Setting setting, String value) {
        stored.set(setting, value, current.actor().account(), today.now());
        changed.fire(new SettingChanged(setting));
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new Refused(reason);
        });
    }
}
