package uk.redress.complaints;

import uk.redress.kernel.ComplaintNumber;

/** What a complaint asks of the correspondence: that what somebody was told is kept. */
public interface LetterRecords {

    /** Keeps the letter in the transaction of the step that could not be completed without it. */
    void keep(ComplaintNumber number, LetterKind kind, SentLetter letter);
}
