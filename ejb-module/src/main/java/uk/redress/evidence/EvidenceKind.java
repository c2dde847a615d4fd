package uk.redress.evidence;

/** What a piece of evidence is made of. It stays what it is, whatever revisions follow. */
public enum EvidenceKind {
    FILE,
    LINK,
    /** What an indicator has on record for a period. */
    READING
}
