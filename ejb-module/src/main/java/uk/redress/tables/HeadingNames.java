package uk.redress.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The headings that councils give a column. Names are matched after everything but letters and digits has become a single
 * blank; the longest name found in a heading wins.
 */
public record HeadingNames(List<String> names) {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int EXACTLY = 1_000;
    private static final int BUT_FOR_BRACKETS = 500;

    private record Likeness<C>(C column, int index, int value) {}

    public HeadingNames {
        names = List.copyOf(names);
    }

    /** The most telling headings choose first; a column of the file is about one thing, and a thing is in one column. */
    public static <C extends Enum<C>> Map<C, Integer> recognise(
            List<String> headings, Class<C> columns, Function<C, HeadingNames> names) {
        List<Likeness<C>> found = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            for (C column : EnumSet.allOf(columns)) {
                int value = names.apply(column).likeness(headings.get(i));
                if (value > 0) {
                    found.add(new Likeness<>(column, i, value));
                }
            }
        }
        found.sort(
                Comparator.<Likeness<C>>comparingInt(Likeness::value).reversed().thenComparingInt(Likeness::index));
        Map<C, Integer> mapping = new EnumMap<>(columns);
        Set<Integer> taken = new HashSet<>();
        for (Likeness<C> likeness : found) {
            if (!mapping.containsKey(likeness.column()) && taken.add(likeness.index())) {
                mapping.put(likeness.column(), likeness.index());
            }
        }
        return mapping;
    }

    /** How well a heading says that a column is about this; 0 for not at all. */
    public int likeness(String heading) {
        String whole = plain(heading);
        String unbracketed = plain(heading.replaceAll("\\([^)]*\\)?", " "));
        int best = 0;
        for (String name : names) {
            if (whole.equals(name)) {
                return EXACTLY;
            }
            if (unbracketed.equals(name)) {
                best = BUT_FOR_BRACKETS;
            } else if (name.length() > 2 && (" " + whole + " ").contains(" " + name + " ")) {
                best = Math.max(best, name.length());
            }
        }
        return best;
    }

    private static String plain(String heading) {
        return NOT_A_WORD.matcher(heading).replaceAll(" ").strip().toLowerCase(Locale.UK);
    }
}
