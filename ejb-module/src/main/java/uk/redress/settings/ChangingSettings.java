package uk.redress.settings;

import static uk.redress.access.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
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
     * Gives settings other values: all of them, or none.
     *
     * @throws Refused when one of them cannot be that
     * @throws ChangedMeanwhile when one of them is no longer what the page showed
     */
    public void change(List<ChangedSetting> wanted) {
        List<ChangedSetting> changes =
                wanted.stream().filter(ChangedSetting::isChanged).toList();
        changes.forEach(change -> refuse(change.setting().kind().refusal(change.value())));
        stored.keepStill();
        changes.forEach(this::change);
    }

    private void change(ChangedSetting wanted) {
        if (!now(wanted.setting()).equals(wanted.seen())) {
            throw new ChangedMeanwhile("A setting", 0);
        }
        set(wanted.setting(), wanted.value());
        happened.fire(Happening.of("settings", "setting.changed")
                .with("setting", wanted.setting().key())
                .with("from", wanted.seen())
                .with("to", wanted.value()));
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
