package uk.redress.improvement.planimport;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.redress.tables.Tidy;

/**
 * Who leads an action, by initials or by a post. A post may have an "and" in its name, so that only initials are taken
 * apart at one.
 */
record LeadsInCell(String lead, @Nullable String support, List<Note> notes) {

    /** What stands for a lead where the plan names none. */
    static final String NOBODY = "Nobody named";

    private static final Pattern NOTHING = Pattern.compile(
            "(?i)|[-–—?.]+|n/?a|none|tbc|tbd|to be (?:confirmed|agreed|decided|appointed|recruited)|vacant|not known|unknown");
    private static final Pattern BETWEEN_PEOPLE = Pattern.compile("\\s*(?:;|\\n|\\s/\\s)\\s*");
    private static final Pattern BETWEEN_INITIALS =
            Pattern.compile("\\s*(?:;|\\n|/|,|&|\\+|(?<=\\s)(?:and|with)(?=\\s))\\s*");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}[\\p{L}]{0,3}(?:-\\p{Lu}{1,3})?");

    static LeadsInCell read(String cell) {
        String text = Tidy.text(cell);
        if (NOTHING.matcher(text).matches()) {
            return new LeadsInCell(
                    NOBODY,
                    null,
                    List.of(new Note(
                            PlanColumn.LEAD,
                            NoteKind.NO_LEAD,
                            "The plan names no lead%s. It comes in as led by nobody named."
                                    .formatted(text.isEmpty() ? "" : " (“%s”)".formatted(text)))));
        }
        List<String> written = people(text);
        List<String> people = written.stream().distinct().toList();
        String lead = people.get(0);
        String support = people.size() == 1 ? null : String.join(", ", people.subList(1, people.size()));
        if (support != null) {
            return new LeadsInCell(
                    lead,
                    support,
                    List.of(note(
                            NoteKind.SEVERAL_LEADS,
                            "“%s” names %d. The first was taken as the lead, %s as support."
                                    .formatted(text, people.size(), support))));
        }
        return written.size() > 1
                ? new LeadsInCell(
                        lead,
                        null,
                        List.of(note(
                                NoteKind.SAID_TWICE,
                                "“%s” names the same lead %d times.".formatted(text, written.size()))))
                : new LeadsInCell(lead, null, List.of());
    }

    private static List<String> people(String text) {
        List<String> initials = parts(BETWEEN_INITIALS, text);
        boolean allInitials =
                initials.stream().allMatch(one -> INITIALS.matcher(one).matches());
        return allInitials ? initials : parts(BETWEEN_PEOPLE, text);
    }

    private static List<String> parts(Pattern between, String text) {
        List<String> parts = Arrays.stream(between.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? List.of(text) : parts;
    }

    private static Note note(NoteKind kind, String words) {
        return new Note(PlanColumn.LEAD, kind, words);
    }
}
