package uk.redress.complaints.ombudsman;

/** What the Ombudsman decided. */
public enum Decision {
    FAULT_WITH_INJUSTICE,
    FAULT_WITHOUT_INJUSTICE,
    NO_FAULT,
    /** Closed after first enquiries, or out of the Ombudsman's reach. */
    NOT_INVESTIGATED,
    /** Back to the authority, to complete the stage that was left out. */
    SENT_BACK;

    /** Whether it can come with remedies: where nothing was wrong, there is nothing to put right. */
    public boolean allowsRemedies() {
        return this != NO_FAULT;
    }
}
