package uk.redress.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter as a condition over the alias {@code e} of {@code evidence}, with what is to be filled in. */
record EvidenceQuery(String condition, Map<String, Object> parameters) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{1,3}-\\d{4}-\\d{4,9}");
    private static final int MOST_WORDS = 12;

    static EvidenceQuery of(EvidenceFilter filter) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        is("kind", filter.kind(), conditions, parameters);
        is("type", filter.type(), conditions, parameters);
        is("strength", filter.strength(), conditions, parameters);
        is("standing", filter.standing(), conditions, parameters);
        if (filter.backsNothing()) {
            conditions.add("e.backs = 0");
        }
        if (filter.words() != null && !filter.words().isBlank()) {
            look(filter.words().strip(), conditions, parameters);
        }
        return new EvidenceQuery(conditions.isEmpty() ? "true" : String.join(" and ", conditions), parameters);
    }

    boolean isForEverything() {
        return condition.equals("true");
    }

    private static void is(
            String column, @Nullable Enum<?> wanted, List<String> conditions, Map<String, Object> parameters) {
        if (wanted != null) {
            conditions.add("e.%s = :%s".formatted(column, column));
            parameters.put(column, wanted.name());
        }
    }

    private static void look(String typed, List<String> conditions, Map<String, Object> parameters) {
        String reference = typed.toUpperCase(Locale.ROOT);
        if (REFERENCE.matcher(reference).matches()) {
            parameters.put("reference", reference);
            conditions.add(
                    reference.startsWith("E-")
                            ? "e.reference = :reference"
                            : "exists (select from evidence_link l where l.evidence_id = e.id and l.subject = :reference"
                                    + " and not exists (select from evidence_unlink u where u.link_id = l.id))");
            return;
        }
        Matcher words = WORD.matcher(typed.toLowerCase(Locale.UK));
        String beginnings = words.results()
                .limit(MOST_WORDS)
                .map(word -> word.group() + ":*")
                .collect(Collectors.joining(" & "));
        if (beginnings.isEmpty()) {
            conditions.add("false");
        } else {
            conditions.add("e.words @@ to_tsquery('simple', :words)");
            parameters.put("words", beginnings);
        }
    }
}
