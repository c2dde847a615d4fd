package uk.redress.web.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The sentences of {@code messages.properties}, for beans that leave a message. */
public final class Wording {

    private static final Locale BRITISH = Locale.UK;

    private Wording() {}

    /** A missing key shows itself instead of failing the page. */
    public static String of(String key, Object... parts) {
        String pattern;
        try {
            pattern = ResourceBundle.getBundle("messages", BRITISH).getString(key);
        } catch (MissingResourceException missing) {
            return key;
        }
        return parts.length == 0 ? pattern : new MessageFormat(pattern, BRITISH).format(parts);
    }
}
