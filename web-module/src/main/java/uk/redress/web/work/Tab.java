package uk.redress.web.work;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.work.Whose;
import uk.redress.work.WorkOnHand;

/** One way to look at the work, with how much there is. */
public record Tab(String name, String count, boolean current) {

    static List<Tab> all(WorkOnHand counts, Whose shown) {
        return Arrays.stream(Whose.values())
                .map(whose -> new Tab(nameOf(whose), inWords(counts.of(whose)), whose == shown))
                .toList();
    }

    /** What the address says; empty when it says nothing that is known. */
    static Optional<Whose> called(@Nullable String name) {
        return Arrays.stream(Whose.values())
                .filter(whose -> nameOf(whose).equals(name))
                .findFirst();
    }

    static String nameOf(Whose whose) {
        return whose.name().toLowerCase(Locale.ROOT);
    }

    private static String inWords(long count) {
        return count > WorkOnHand.COUNTED ? "%,d+".formatted(WorkOnHand.COUNTED) : "%,d".formatted(count);
    }
}
