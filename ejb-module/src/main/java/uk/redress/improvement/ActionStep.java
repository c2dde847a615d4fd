package uk.redress.improvement;

/** Where an action of a plan stands. Those with an open task on the diagram are named like it. */
public enum ActionStep {
    APPROVE_ACTION("approveAction"),
    REVISE_ACTION("reviseAction"),
    CARRY_OUT("carryOut"),
    CHECK_EVIDENCE("checkEvidence"),
    ACCEPT_ACTION("acceptAction"),
    /** Accepted; some months later it is checked whether it has lasted. */
    EMBEDDING("checkEmbedded"),
    CHECK_EMBEDDED("checkEmbedded"),
    EMBEDDED(""),
    DROPPED("");

    private final String taskId;

    ActionStep(String taskId) {
        this.taskId = taskId;
    }

    /** The id of the task on the diagram; empty where nothing more is to be done. */
    public String taskId() {
        return taskId;
    }

    public boolean isOver() {
        return this == EMBEDDED || this == DROPPED;
    }

    public boolean isBeforeWork() {
        return this == APPROVE_ACTION || this == REVISE_ACTION;
    }

    /** The board has accepted what was done. */
    public boolean isAccepted() {
        return this == EMBEDDING || this == CHECK_EMBEDDED || this == EMBEDDED;
    }
}
