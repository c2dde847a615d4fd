package uk.redress.web.programme.indicators;

import org.jspecify.annotations.Nullable;
import uk.redress.indicators.Move;
import uk.redress.indicators.Rag;
import uk.redress.web.shell.Wording;

/** Colours and moves in words. */
final class Colours {

    private Colours() {}

    /** As ratings are shown everywhere in the programme; null where there is nothing to rate. */
    static @Nullable String rating(Rag rag) {
        return rag == Rag.NONE ? null : rag.name();
    }

    static String inWords(Rag rag) {
        return Wording.of("indicators.rag." + rag.name());
    }

    static String inWords(Move move) {
        return Wording.of("indicators.move." + move.name());
    }

    /** An arrow for the eye; the words stand beside it. */
    static String arrow(Move move) {
        return switch (move) {
            case IMPROVING -> "↗";
            case STEADY -> "→";
            case WORSENING -> "↘";
            case UNKNOWN -> "";
        };
    }
}
