package uk.redress.web.administration;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.settings.ChangedSetting;
import uk.redress.settings.Kind;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingShown;
import uk.redress.web.forms.Dates;
import uk.redress.web.shell.Wording;

/** A setting with the field to change it in. */
public class SettingField implements Serializable {

    private final SettingShown shown;
    private @Nullable String value;

    SettingField(SettingShown shown) {
        this.shown = shown;
        this.value = shown.value();
    }

    Setting setting() {
        return shown.setting();
    }

    ChangedSetting changed() {
        return new ChangedSetting(setting(), value == null ? "" : value, shown.value());
    }

    public String getName() {
        return Wording.of("setting." + setting().key());
    }

    public String getMeaning() {
        return Wording.of("setting." + setting().key() + ".meaning");
    }

    public String getUsualWords() {
        return setting().usual().isEmpty()
                ? Wording.of("settings.usual.empty")
                : Wording.of("settings.usual", setting().usual());
    }

    public String getChanged() {
        Instant at = shown.changedAt();
        return shown.changedBy() == null || at == null
                ? Wording.of("settings.unchanged")
                : Wording.of("settings.changed", shown.changedBy(), Dates.inWords(at));
    }

    public String getShown() {
        return shown.value();
    }

    public boolean isUsual() {
        return shown.isUsual();
    }

    public boolean isChoice() {
        return !getOptions().isEmpty();
    }

    /** What can be chosen; empty where something is written. */
    public List<String> getOptions() {
        return setting().kind().options();
    }

    public boolean isColour() {
        return setting().kind() == Kind.COLOUR;
    }

    /** How wide the field is: by what goes into it. */
    public String getWidth() {
        return switch (setting().kind()) {
            case FEW_DAYS,
                    WORKING_DAYS,
                    DAY_OF_MONTH,
                    THREE_TO_SIX_MONTHS,
                    MEGABYTES,
                    POUNDS,
                    PERCENT,
                    SCORE,
                    INITIALS -> "number";
            case COLOUR, YES_OR_NO, STORE -> "date";
            case WORDS, WEB_ADDRESS, LOGO -> "half";
            case SENTENCE -> "";
        };
    }

    public @Nullable String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }
}
