package uk.redress.evidence;

/** Where what it shows comes from. */
public enum EvidenceType {
    DATA,
    AUDIT,
    VOICE_OF_CHILD,
    VOICE_OF_PRACTITIONER,
    DOCUMENT
}
