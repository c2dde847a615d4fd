package uk.redress.correspondence;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills {@code ((name))} in a template. What is not known stays visible, so that nobody sends a letter with a hole. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\(\\((\\w+)\\)\\)");

    private Placeholders() {}

    static String fill(String template, Map<String, String> facts) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(facts.getOrDefault(found.group(1), found.group())));
    }

    /** The names of the gaps a text has. */
    static Set<String> namesIn(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
