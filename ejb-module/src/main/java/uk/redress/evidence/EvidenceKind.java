package uk.redress.evidence;

/** What a piece of evidence is made of. It stays what it is, whatever revisions follow. */
public enum EvidenceKind {
    FILE,
    LINK,
    /** What an indicator said of a period, by their names. */
    READING
}
