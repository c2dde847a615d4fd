package uk.redress.web.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** References as people write several of them on one line. */
final class References {

    private References() {}

    /** In the order they were written, each once. */
    static List<String> in(@Nullable String typed) {
        return Arrays.stream((typed == null ? "" : typed).split("[,;\\s]+"))
                .filter(part -> !part.isEmpty() && !part.equalsIgnoreCase("and"))
                .map(part -> part.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
