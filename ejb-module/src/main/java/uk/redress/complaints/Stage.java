package uk.redress.complaints;

/** The stage of the statutory procedure a complaint is in. */
public enum Stage {
    /** Stage 1 (2006 Regulations, regs 14 and 15). */
    LOCAL_RESOLUTION,
    /** Stage 2 (reg. 17). */
    INVESTIGATION,
    /** Stage 3 (regs 18 to 20). */
    REVIEW_PANEL,
    /** Beyond the procedure of the authority: the Local Government and Social Care Ombudsman. */
    OMBUDSMAN
}
