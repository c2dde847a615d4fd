package uk.redress.web.programme.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.redress.evidence.EvidenceFilter;
import uk.redress.evidence.EvidenceKind;
import uk.redress.evidence.EvidenceType;
import uk.redress.evidence.Standing;
import uk.redress.evidence.Strength;

/** The filters of the list as its address says them. What cannot be read there is not asked for. */
record EvidenceAddress(EvidenceFilter filter, int page) {

    static EvidenceAddress read(Map<String, String[]> parameters) {
        return new EvidenceAddress(
                new EvidenceFilter(
                        text(parameters, "q"),
                        one(EvidenceKind.class, parameters, "kind"),
                        one(EvidenceType.class, parameters, "type"),
                        one(Strength.class, parameters, "strength"),
                        one(Standing.class, parameters, "standing"),
                        text(parameters, "backs") != null),
                page(text(parameters, "page")));
    }

    /** What a link to another page of the same list begins with. */
    String base() {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("q", filter.words());
        said.put("kind", filter.kind());
        said.put("type", filter.type());
        said.put("strength", filter.strength());
        said.put("standing", filter.standing());
        said.put("backs", filter.backsNothing() ? "nothing" : null);
        return said.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(String.valueOf(entry.getValue()), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", "?", ""));
    }

    static int page(@Nullable String typed) {
        return typed != null && typed.matches("[1-9]\\d{0,5}") ? Integer.parseInt(typed) : 1;
    }

    static @Nullable String text(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 || values[0].isBlank() ? null : values[0].strip();
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, Map<String, String[]> parameters, String name) {
        String wanted = text(parameters, name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findAny()
                .orElse(null);
    }
}
