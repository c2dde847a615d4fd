package uk.redress.boards;

import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;

/** How long what somebody writes may be, without what no page can show and no database keeps. */
public enum Words {
    LINE(300),
    PASSAGE(4_000),
    /** Minutes, terms of reference. */
    PAGES(30_000);

    private final int most;

    Words(int most) {
        this.most = most;
    }

    /**
     * The text as it is kept.
     *
     * @param what the text is called in a sentence: {@code the reason}
     * @throws Refused when it is empty or longer
     */
    public String needed(@Nullable String text, String what) {
        String tidy = ifAny(text, what);
        if (tidy == null) {
            throw new Refused("Write down %s.".formatted(what));
        }
        return tidy;
    }

    /** As {@link #needed}; nothing written is null. */
    public @Nullable String ifAny(@Nullable String text, String what) {
        String tidy = text == null ? "" : tidied(text);
        if (tidy.length() > most) {
            throw new Refused("Shorten %s: it has %,d characters, and there is room for %,d."
                    .formatted(what, tidy.length(), most));
        }
        return tidy.isEmpty() ? null : tidy;
    }

    private static String tidied(String text) {
        return text.strip()
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
