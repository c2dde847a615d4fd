package uk.redress.launcher;

/** Redress cannot start, and one sentence says why and what to do about it. */
final class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
