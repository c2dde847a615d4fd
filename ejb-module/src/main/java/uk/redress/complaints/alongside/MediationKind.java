package uk.redress.complaints.alongside;

/** Ways to settle a complaint by talking, at any stage and only by agreement. */
public enum MediationKind {
    MEDIATION,
    MEETING,
    CONCILIATION,
    FAMILY_GROUP_CONFERENCE
}
