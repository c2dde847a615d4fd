package uk.redress.indicators;

import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;

/** How long a text may be that somebody writes about an indicator. */
enum Lines {
    /** A reference, a unit. */
    WORD(30),
    /** A name, an owner, a source. */
    LINE(300),
    /** A definition, a reason. */
    PASSAGE(4_000);

    private final int most;

    Lines(int most) {
        this.most = most;
    }

    /**
     * The text as it is stored: without what no page can show and no database keeps.
     *
     * @param what the text is called in a sentence: {@code the name}
     */
    String needed(@Nullable String text, String what) {
        String tidy = ifAny(text, what);
        if (tidy == null) {
            throw new Refused("Write down %s.".formatted(what));
        }
        return tidy;
    }

    /** As {@link #needed}; nothing written is null. */
    @Nullable
    String ifAny(@Nullable String text, String what) {
        String tidy = (text == null ? "" : text)
                .codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        if (tidy.length() > most) {
            throw new Refused("Shorten %s: it has %,d characters, and there is room for %,d."
                    .formatted(what, tidy.length(), most));
        }
        return tidy.isEmpty() ? null : tidy;
    }
}
