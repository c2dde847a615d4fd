package uk.redress.boards;

/** As what somebody sits on a body. */
public enum MemberRole {
    CHAIR,
    VICE_CHAIR,
    MEMBER,
    ADVISER,
    OBSERVER;

    /** Who advises or looks on is heard, but does not make a quorum. */
    public boolean countsForQuorum() {
        return this == CHAIR || this == VICE_CHAIR || this == MEMBER;
    }
}
