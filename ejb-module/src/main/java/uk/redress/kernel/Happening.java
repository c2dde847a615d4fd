package uk.redress.kernel;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, told to whoever keeps the journal. Fired as a CDI event by the use case, inside its
 * transaction; who did it and when is known to the listener and not repeated here.
 *
 * @param subject what it was done to: a complaint number, or the name of a register such as {@code calendar}
 * @param act dotted, noun first: {@code complaint.received}; its wording for people is in {@code messages.properties}
 * @param why the reason a person gave, or null where none is asked for
 * @param details facts worth keeping, in the order they read best; values are short texts
 */
public record Happening(
        String subject, String act, @Nullable String why, Map<String, String> details) {

    public static Happening of(ComplaintNumber number, String act) {
        return of(number.value(), act);
    }

    public static Happening of(String subject, String act) {
        return new Happening(subject, act, null, Map.of());
    }

    public Happening because(@Nullable String reason) {
        return new Happening(subject, act, reason, details);
    }

    public Happening with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(details);
        more.put(name, value.toString());
        return new Happening(subject, act, why, more);
    }
}
