package uk.redress.web.programme.indicators;

import uk.redress.indicators.Move;
import uk.redress.indicators.Rag;
import uk.redress.web.shell.Wording;

/** Colours and moves in words, and the shape a tag has for each. */
final class Colours {

    private Colours() {}

    static String tag(Rag rag) {
        return switch (rag) {
            case GREEN -> "done";
            case AMBER -> "soon";
            case RED -> "late";
            case NONE -> "draft";
        };
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
