package uk.redress.complaints.register;

/** Where a complaint has got to, in one word. Of every complaint exactly one is true. */
public enum Status {
    OPEN("{c}.closing is null"),
    CLOSED("{c}.closing in ('ANSWERED', 'ESCALATION_REFUSED', 'OMBUDSMAN_DECIDED', 'BEFORE_REDRESS')"),
    WITHDRAWN("{c}.closing = 'WITHDRAWN'"),
    OUTSIDE_PROCEDURE("{c}.closing = 'OUTSIDE_PROCEDURE'");

    private final String condition;

    Status(String condition) {
        this.condition = condition;
    }

    /** @param complaint the alias of {@code casework.complaint} in the statement */
    String condition(String complaint) {
        return condition.replace("{c}", complaint);
    }
}
