package uk.redress.evidence;

/**
 * The number a new piece has got.
 *
 * @param ordinal how many pieces there are with this one
 */
record NumberTaken(String reference, long ordinal) {}
