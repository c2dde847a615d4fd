package uk.redress.settings;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is set now, read once and kept until it is changed. Reading and forgetting exclude each other, so that a value
 * read just before a change is committed is never kept after it.
 */
@ApplicationScoped
public class SettingsInForce {

    @Inject
    StoredSettings stored;

    private @Nullable Map<Setting, String> kept;

    public String of(Setting setting) {
        return all().getOrDefault(setting, setting.usual());
    }

    public int numberOf(Setting setting) {
        return Integer.parseInt(of(setting));
    }

    public boolean isOn(Setting setting) {
        return of(setting).equals("yes");
    }

    private synchronized Map<Setting, String> all() {
        Map<Setting, String> settings = kept;
        if (settings == null) {
            settings = stored.values();
            kept = settings;
        }
        return settings;
    }

    synchronized void forget(@Observes(during = AFTER_SUCCESS) SettingChanged changed) {
        kept = null;
    }
}
