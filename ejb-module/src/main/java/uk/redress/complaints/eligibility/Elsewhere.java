package uk.redress.complaints.eligibility;

/** Where a matter is dealt with that this procedure does not cover (rule book A3). */
public enum Elsewhere {
    /** Harm is dealt with first of all, and not as a complaint. */
    SAFEGUARDING,
    CORPORATE,
    /** Decisions of child protection conferences. */
    CONFERENCE_APPEAL,
    /** Whether somebody may foster or adopt. */
    REVIEW_OF_APPROVAL,
    COURT,
    /** It has been considered at all stages. */
    OMBUDSMAN,
    STAFF_PROCEDURE,
    CLAIM,
    INFORMATION_RIGHTS,
    SCHOOL,
    TRIBUNAL,
    COUNCILLOR_CONDUCT,
    SOCIAL_WORK_ENGLAND,
    OFSTED
}
