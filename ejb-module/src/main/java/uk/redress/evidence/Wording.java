package uk.redress.evidence;

import uk.redress.kernel.Refused;

/** How long what somebody writes may be, and what is left out of it because no page can show it. */
final class Wording {

    static final int LINE = 300;
    static final int PASSAGE = 4_000;

    private Wording() {}

    /**
     * The text as it is kept.
     *
     * @param what the text is called in a sentence: {@code the title}
     * @throws Refused when it is empty or longer
     */
    static String needed(String text, int most, String what) {
        String tidy = text.strip()
                .codePoints()
                .filter(c -> (c == '\n' && most > LINE) || !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (tidy.isEmpty()) {
            throw new Refused("Write down %s.".formatted(what));
        }
        if (tidy.length() > most) {
            throw new Refused("Shorten %s: it has %,d characters, and there is room for %,d."
                    .formatted(what, tidy.length(), most));
        }
        return tidy;
    }
}
