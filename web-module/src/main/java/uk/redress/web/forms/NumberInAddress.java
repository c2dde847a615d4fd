package uk.redress.web.forms;

import org.jspecify.annotations.Nullable;
import uk.redress.kernel.NotFound;

/** The number at the end of an address, as in {@code /administration/account/7}. */
public final class NumberInAddress {

    private NumberInAddress() {}

    /**
     * Null when the address ends before it.
     *
     * @throws NotFound of this name when something else stands there
     */
    public static @Nullable Long read(@Nullable String part, String name) {
        if (part == null || part.isBlank()) {
            return null;
        }
        if (!part.matches("[0-9]{1,18}")) {
            throw new NotFound(name);
        }
        return Long.valueOf(part);
    }
}
