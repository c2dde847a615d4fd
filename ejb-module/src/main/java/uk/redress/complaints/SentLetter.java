package uk.redress.complaints;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** What somebody was told, as it was sent. */
public record SentLetter(String subject, String body, String recipient, Way way, LocalDate sentOn) {

    private static final Pattern GAP = Pattern.compile("\\(\\(\\w+\\)\\)");

    public SentLetter {
        subject = TextLength.LINE.needed(subject, "the subject of the letter");
        body = TextLength.PAGES.needed(body, "what was said");
        mustHaveNoGap(subject + body);
        recipient = TextLength.LINE.needed(recipient, "who it was sent to");
    }

    /** What was only said cannot be read again. */
    public boolean isInWriting() {
        return way == Way.LETTER || way == Way.EMAIL;
    }

    /** How it reached them. */
    public enum Way {
        LETTER,
        EMAIL,
        TELEPHONE,
        IN_PERSON
    }

    /** What a template could not fill in stays visible; a letter with a hole was never sent like that. */
    private static void mustHaveNoGap(String text) {
        Matcher gap = GAP.matcher(text);
        if (gap.find()) {
            throw new Refused("The letter still has a gap: %s. Write what belongs there.".formatted(gap.group()));
        }
    }
}
