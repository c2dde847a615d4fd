package uk.redress.improvement.findings;

/** Where findings come from. */
public enum SourceKind {
    INSPECTION,
    MONITORING_VISIT,
    FOCUSED_VISIT,
    COMPLAINT,
    CASE_AUDIT,
    SERIOUS_CASE_REVIEW,
    SCRUTINY,
    PEER_REVIEW,
    DEEP_DIVE
}
