package uk.redress.complaints.register;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A name as far as somebody has typed it: its words, of which the last may still be growing.
 *
 * @param words in small letters, nothing but letters and digits
 */
record NameTyped(List<String> words) {

    /** From here on the beginning of a word says enough to look for. */
    private static final int ENOUGH = 3;

    private static final int MOST_WORDS = 6;

    static NameTyped of(String typed) {
        return new NameTyped(Stream.of(typed.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList());
    }

    /** A name of one or two letters is everybody's. */
    boolean isEnough() {
        return words.stream().anyMatch(word -> word.length() >= ENOUGH);
    }

    /** As the index of words is asked: each word, the last one by its beginning. */
    String query() {
        String last = words.get(words.size() - 1);
        String all = String.join(" & ", words);
        return last.length() >= ENOUGH ? all + ":*" : all;
    }
}
