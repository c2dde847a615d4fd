package uk.redress.work;

/** The three ways to look at the work. */
public enum Whose {
    MINE("c.holder_id = :me"),
    UNCLAIMED("c.holder_id is null"),
    EVERYBODYS("true");

    private final String condition;

    Whose(String condition) {
        this.condition = condition;
    }

    /** The condition for a where clause over {@code complaint c}; it may name the parameter {@code me}. */
    String condition() {
        return condition;
    }

    boolean asksForMe() {
        return this == MINE;
    }
}
