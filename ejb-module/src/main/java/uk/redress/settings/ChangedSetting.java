package uk.redress.settings;

import java.io.Serializable;

/**
 * What a setting is to be.
 *
 * @param seen what the page showed, so that nobody undoes what somebody else has just set
 */
public record ChangedSetting(Setting setting, String value, String seen) implements Serializable {

    public ChangedSetting {
        value = value.strip();
    }

    boolean isChanged() {
        return !value.equals(seen);
    }
}
