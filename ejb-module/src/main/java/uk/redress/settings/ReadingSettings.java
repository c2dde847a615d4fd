package uk.redress.settings;

import static uk.redress.access.Role.Names.ADMINISTRATOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;

/** Every setting with what it is, and who made it so. */
@Stateless
@RolesAllowed({ADMINISTRATOR, COMPLAINTS_MANAGER})
public class ReadingSettings {

    @Inject
    StoredSettings stored;

    @Inject
    CurrentActor current;

    public List<SettingShown> all() {
        List<StoredSettings.Stored> set = stored.all();
        return Arrays.stream(Setting.values())
                .map(setting -> set.stream()
                        .filter(one -> one.setting() == setting)
                        .findAny()
                        .map(one -> new SettingShown(setting, shown(one), one.changedBy(), one.changedAt()))
                        .orElseGet(() -> new SettingShown(setting, setting.usual(), null, null)))
                .toList();
    }

    /** Whether the person who reads may change them, too. */
    public boolean mayChange() {
        return current.actor().is(Role.ADMINISTRATOR);
    }

    private static String shown(StoredSettings.Stored stored) {
        boolean isPicture =
                stored.setting() == Setting.COUNCIL_LOGO && !stored.value().isEmpty();
        return isPicture ? Logo.kept(stored.value()).type() : stored.value();
    }
}
