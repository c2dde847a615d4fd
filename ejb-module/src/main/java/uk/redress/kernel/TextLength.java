package uk.redress.kernel;

import org.jspecify.annotations.Nullable;

/** How long a text may be that somebody writes. Forms say so beside the field; here it is held to. */
public enum TextLength {
    /** A unit. */
    WORD(30),
    /** A name, a title, a way to reach somebody. */
    LINE(300),
    /** The address of something on the web. */
    ADDRESS(2_000),
    /** A reason, a point, a finding. */
    PASSAGE(4_000),
    /** A letter, a response, minutes, everything a person told us. */
    PAGES(30_000);

    private final int most;

    TextLength(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }

    /**
     * The text as it is stored: without what no page can show and no database keeps.
     *
     * @param what the text is called in a sentence: {@code the reason}
     * @throws Refused when it is longer
     */
    public String of(String text, String what) {
        String tidy = text.strip()
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (tidy.length() > most) {
            throw new Refused("Shorten %s: it has %,d characters, and there is room for %,d."
                    .formatted(what, tidy.length(), most));
        }
        return tidy;
    }

    /** As {@link #of}, where the text must not be left out. */
    public String needed(@Nullable String text, String what) {
        String tidy = ifAny(text, what);
        if (tidy == null) {
            throw new Refused("Write down %s.".formatted(what));
        }
        return tidy;
    }

    /** As {@link #of}; nothing written is null. */
    public @Nullable String ifAny(@Nullable String text, String what) {
        String tidy = text == null ? "" : of(text, what);
        return tidy.isEmpty() ? null : tidy;
    }
}
