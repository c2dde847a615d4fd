package uk.redress.complaints;

import java.time.LocalDate;

/** What somebody was told, as it was sent. */
public record SentLetter(String subject, String body, String recipient, Way way, LocalDate sentOn) {

    /** How it reached them. */
    public enum Way {
        LETTER,
        EMAIL,
        TELEPHONE,
        IN_PERSON
    }
}
