package uk.redress.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.SentLetter;
import uk.redress.kernel.ComplaintNumber;

/** A letter that was sent, as a page shows and prints it. */
public record LetterOnFile(
        long id,
        ComplaintNumber number,
        LetterKind kind,
        String subject,
        String body,
        String recipient,
        SentLetter.Way way,
        LocalDate sentOn,
        String sentBy,
        Instant recordedAt) {}
