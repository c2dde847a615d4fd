package uk.redress.web.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.MayWithAction;

/** What is asked about an action that somebody answers with yes or no. */
public enum ActionQuestion {
    TAKE_ON,
    CHECK,
    LASTING,
    DATE,
    DROP;

    static Optional<ActionQuestion> at(@Nullable String address) {
        return Arrays.stream(values())
                .filter(question -> question.address().equals(address))
                .findAny();
    }

    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the wording of the page begins with. */
    public String key() {
        return "decide." + address();
    }

    public boolean isHasNo() {
        return this != DROP;
    }

    String done(boolean yes) {
        return key() + (yes ? ".done" : ".doneNot");
    }

    boolean isAllowed(MayWithAction may) {
        return switch (this) {
            case TAKE_ON -> may.takeOn();
            case CHECK -> may.check();
            case LASTING -> may.checkLasting();
            case DATE -> may.decideDate();
            case DROP -> may.drop();
        };
    }
}
