package uk.redress.complaints;

/** The stage of the statutory procedure a complaint is in. */
public enum Stage {
    /** Stage 1 (2006 Regulations, regs 14 and 15). */
    LOCAL_RESOLUTION,
    /** Stage 2 (reg. 17). */
    INVESTIGATION
}
