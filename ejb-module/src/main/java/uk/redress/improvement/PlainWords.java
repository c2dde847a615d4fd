package uk.redress.improvement;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Words for people who do not work here (rule book G4): short sentences, and nothing that only insiders can spell out. */
public record PlainWords(String text) implements Serializable {

    private static final int MOST_WORDS = 25;

    /** A word with two capitals or more is a set of initials, unless everybody knows it. */
    private static final Pattern INITIALS = Pattern.compile("\\b(?=\\w*[A-Z]\\w*[A-Z])[A-Za-z][A-Za-z&]{1,7}\\b");

    private static final Set<String> KNOWN_TO_ALL = Set.of("NHS", "UK");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(\\s|$)");
    private static final Pattern SPOKEN_TOGETHER = Pattern.compile("[aeiouy]+");

    public PlainWords {
        text = TextLength.PASSAGE.needed(text, "what it is in plain words");
        Matcher initials = INITIALS.matcher(text);
        while (initials.find()) {
            if (!KNOWN_TO_ALL.contains(initials.group())) {
                throw new Refused("Write out %s: not everybody knows what it stands for.".formatted(initials.group()));
            }
        }
        Arrays.stream(SENTENCE_END.split(text))
                .mapToInt(PlainWords::words)
                .filter(words -> words > MOST_WORDS)
                .findFirst()
                .ifPresent(words -> {
                    throw new Refused("One sentence has %d words. Make two of it: %d words at most."
                            .formatted(words, MOST_WORDS));
                });
    }

    /** Whether a heading can stand on a page for families as it is. */
    public static boolean isPlain(String heading) {
        Matcher initials = INITIALS.matcher(heading);
        while (initials.find()) {
            if (!KNOWN_TO_ALL.contains(initials.group())) {
                return false;
            }
        }
        return true;
    }

    /** From about which age it can be read: Flesch and Kincaid's grade, and five years for the first one. */
    public int readingAge() {
        double sentences = Math.max(1, SENTENCE_END.split(text).length);
        double words = Math.max(1, words(text));
        double syllables = Arrays.stream(text.split("\\s+"))
                .mapToInt(PlainWords::syllables)
                .sum();
        double grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        return (int) Math.round(Math.max(0, grade)) + 5;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static int syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        String spoken = letters.length() > 3 && letters.endsWith("e") && !letters.endsWith("le")
                ? letters.substring(0, letters.length() - 1)
                : letters;
        return Math.max(1, (int) SPOKEN_TOGETHER.matcher(spoken).results().count());
    }
}
