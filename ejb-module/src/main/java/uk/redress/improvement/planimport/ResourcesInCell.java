package uk.redress.improvement.planimport;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.redress.improvement.Resources;
import uk.redress.improvement.ResourcesKind;
import uk.redress.tables.Tidy;

/** What a plan says an action needs: an amount, words, nothing, or that it is to be confirmed. */
record ResourcesInCell(Resources resources, List<Note> notes) {

    private static final Pattern NONE = Pattern.compile("(?i)n/?a|none|nil|not applicable|no cost|£? ?0");
    private static final Pattern OPEN =
            Pattern.compile("(?i).*\\b(?:tbc|tbd|to be (?:confirmed|agreed|decided|determined|costed))\\b.*|\\?+");
    private static final Pattern POUNDS =
            Pattern.compile("(?i)£ ?(\\d[\\d,]*(?:\\.\\d+)?) ?(k|m|thousand|million)?\\b");
    private static final Pattern FIGURE_ALONE =
            Pattern.compile("(?i)(\\d[\\d,]*(?:\\.\\d+)?) ?(k|m|thousand|million)?(?: pounds)?");

    static ResourcesInCell read(String cell) {
        String text = Tidy.text(cell);
        if (text.isEmpty() || text.matches("[-–—.]+")) {
            return new ResourcesInCell(
                    Resources.toBeConfirmed(),
                    List.of(note(
                            NoteKind.RESOURCES_OPEN,
                            "The plan says nothing of resources. They are taken as to be confirmed.")));
        }
        List<String> said =
                Arrays.stream(text.split("\\s/\\s|\\n")).map(String::strip).toList();
        if (said.size() > 1 && said.stream().distinct().count() == 1) {
            return new ResourcesInCell(
                    one(said.get(0)).resources(),
                    List.of(note(NoteKind.SAID_TWICE, "“%s” says the same %d times.".formatted(text, said.size()))));
        }
        return one(text);
    }

    private static ResourcesInCell one(String text) {
        if (NONE.matcher(text).matches()) {
            return new ResourcesInCell(
                    new Resources(ResourcesKind.NONE, null, null),
                    List.of(note(
                            NoteKind.NONE_NEEDED,
                            "“%s” was taken to mean that no resources are needed.".formatted(text))));
        }
        if (OPEN.matcher(text).matches()) {
            boolean only = text.length() <= "to be determined".length()
                    && POUNDS.matcher(text).results().findAny().isEmpty();
            return new ResourcesInCell(
                    new Resources(ResourcesKind.TO_BE_CONFIRMED, null, only ? null : text), List.of());
        }
        List<MatchResult> amounts = POUNDS.matcher(text).results().toList();
        if (amounts.isEmpty()) {
            amounts = FIGURE_ALONE
                    .matcher(text)
                    .results()
                    .filter(alone -> alone.group().length() == text.length())
                    .toList();
        }
        if (amounts.size() > 1) {
            return new ResourcesInCell(
                    inWords(text),
                    List.of(note(
                            NoteKind.SEVERAL_AMOUNTS,
                            "“%s” has several amounts. They were not added; the words are kept.".formatted(text))));
        }
        return new ResourcesInCell(amounts.isEmpty() ? inWords(text) : amount(text, amounts.get(0)), List.of());
    }

    /** As the preview says it. */
    String inWords() {
        String words = resources.words();
        String rest = words == null ? "" : ": " + words;
        return switch (resources.kind()) {
            case NONE -> "none needed";
            case TO_BE_CONFIRMED -> "to be confirmed" + rest;
            case IN_WORDS -> words == null ? "" : words;
            case AMOUNT -> "£%,.0f%s".formatted(resources.pounds(), rest);
        };
    }

    private static Resources inWords(String text) {
        return new Resources(ResourcesKind.IN_WORDS, null, text);
    }

    private static Resources amount(String text, MatchResult found) {
        String words = text.length() == found.group().length() ? null : text;
        return new Resources(ResourcesKind.AMOUNT, pounds(found), words);
    }

    private static BigDecimal pounds(MatchResult found) {
        BigDecimal figure = new BigDecimal(found.group(1).replace(",", ""));
        String unit = found.group(2);
        if (unit == null) {
            return figure;
        }
        return figure.movePointRight(unit.toLowerCase(Locale.UK).startsWith("m") ? 6 : 3);
    }

    private static Note note(NoteKind kind, String words) {
        return new Note(PlanColumn.RESOURCES, kind, words);
    }
}
