package uk.redress.complaints.register;

import java.io.Serializable;

/** In which order they are shown. The second direction is exactly the first read backwards. */
public record RegisterOrder(By by, boolean descending) implements Serializable {

    /** What came last comes first. */
    public static final RegisterOrder NEWEST_FIRST = new RegisterOrder(By.RECEIVED, true);

    /** What can be sorted by. */
    public enum By {
        NUMBER("left(c.number, 7) %1$s, length(c.number) %1$s, c.number %1$s"),
        RECEIVED("c.received_on %1$s, c.id %1$s"),
        /** Without a date comes last, and first the other way round. */
        DUE("c.due_on %1$s, c.id %1$s"),
        /** Not yet answered comes first, and last the other way round. */
        ANSWERED("c.answered_on %1$s %2$s, c.id %1$s"),
        TEAM("t.name %1$s %2$s, c.id %1$s"),
        HOLDER("h.display_name %1$s, c.id %1$s");

        private final String clause;

        By(String clause) {
            this.clause = clause;
        }
    }

    /** Whether it is an order of names, which the complaint itself does not carry. */
    boolean asksForNames() {
        return by == By.TEAM || by == By.HOLDER;
    }

    String clause() {
        return by.clause.formatted(descending ? "desc" : "asc", descending ? "nulls last" : "nulls first");
    }
}
