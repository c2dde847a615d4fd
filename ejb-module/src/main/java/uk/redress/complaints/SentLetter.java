package uk.redress.complaints;

import java.time.LocalDate;

/** What somebody was told, as it was sent. */
public record SentLetter(String subject, String body, String recipient, Way way, LocalDate sentOn) {

    public SentLetter {
        subject = Length.LINE.needed(subject, "the subject of the letter");
        body = Length.PAGES.needed(body, "what was said");
        recipient = Length.LINE.needed(recipient, "who it was sent to");
    }

    /** How it reached them. */
    public enum Way {
        LETTER,
        EMAIL,
        TELEPHONE,
        IN_PERSON
    }
}
