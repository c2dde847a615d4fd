package uk.redress.complaints.proceedings;

/** What a complaint might prejudice. */
public enum ProceedingsKind {
    COURT,
    TRIBUNAL,
    DISCIPLINARY,
    CRIMINAL,
    /** Enquiries into harm to a child; treated like the others in practice. */
    CHILD_PROTECTION
}
