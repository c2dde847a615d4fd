package uk.redress.complaints.qualifying;

/** The groups of people who may use the procedure (Children Act 1989, ss 24D, 26(3), (3B) and (3C)). */
public enum QualifyingGroup {
    CHILD_LOOKED_AFTER,
    CHILD_IN_NEED,
    PARENT,
    PARENTAL_RESPONSIBILITY,
    FOSTER_CARER,
    CARE_LEAVER,
    /** Special guardians, the child and its parents, and whoever asked for an assessment of support. */
    SPECIAL_GUARDIANSHIP,
    /** Children who may be adopted, adopted people, their families, and people who adopt or wish to. */
    ADOPTION,
    /** Only when the authority decides that their interest in the child's welfare is sufficient. */
    OTHER_PERSON;

    /** Whether the authority has to tell them about advocacy and help them get it (s26A). */
    public boolean isOwedAdvocacy() {
        return this == CHILD_LOOKED_AFTER || this == CHILD_IN_NEED || this == CARE_LEAVER;
    }

    public boolean needsDecision() {
        return this == OTHER_PERSON;
    }
}
