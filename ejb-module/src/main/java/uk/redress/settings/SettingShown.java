package uk.redress.settings;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A setting as its page shows it.
 *
 * @param value what it is now, set or usual; for the logo its media type only
 * @param changedBy null as long as nobody has set it
 */
public record SettingShown(
        Setting setting,
        String value,
        @Nullable String changedBy,
        @Nullable Instant changedAt) implements Serializable {

    public boolean isUsual() {
        return value.equals(setting.usual());
    }
}
