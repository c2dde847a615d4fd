package uk.redress.complaints.alongside;

/** How somebody was spoken to. */
public enum ContactWay {
    TELEPHONE,
    MEETING,
    VIDEO_CALL,
    VISIT,
    EMAIL,
    LETTER
}
