package uk.redress.complaints;

/** What a letter of the procedure tells somebody. The wording is an editable template of that name. */
public enum LetterKind {
    ACKNOWLEDGEMENT,
    EXTENSION,
    STAGE_ONE_ANSWER,
    STAGE_TWO_OFFER,
    WITHDRAWAL_CONFIRMED,
    OUTSIDE_PROCEDURE,
    LATE_REFUSED,
    STAGE_TWO_REFUSED,
    STAGE_TWO_EXTENSION,
    ADJUDICATION,
    STAGE_THREE_ACKNOWLEDGEMENT,
    STAGE_THREE_REFUSED,
    PANEL_PAPERS,
    STAGE_THREE_RESPONSE,
    /** Points wait for proceedings elsewhere (reg. 8). */
    POINTS_WAIT
}
