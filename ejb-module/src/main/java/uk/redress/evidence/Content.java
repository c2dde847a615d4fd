package uk.redress.evidence;

/** What a revision holds, as somebody gives it. */
public sealed interface Content permits OfferedFile, OfferedLink, OfferedReading {

    EvidenceKind kind();
}
