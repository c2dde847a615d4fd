package uk.redress.complaints.register;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** In which order they are shown. The second direction is exactly the first read backwards. */
public record RegisterOrder(By by, boolean descending) implements Serializable {

    /** What came last comes first. */
    public static final RegisterOrder NEWEST_FIRST = new RegisterOrder(By.RECEIVED, true);

    /** What can be sorted by. */
    public enum By {
        NUMBER("left(c.number, 7) %1$s, length(c.number) %1$s, c.number %1$s"),
        RECEIVED("c.received_on %1$s, c.id %1$s"),
        /** Without a date comes last, and first the other way round. */
        DUE("c.shown_due_on %1$s, c.id %1$s"),
        /** Not yet answered comes first, and last the other way round. */
        ANSWERED("c.answered_on %1$s %2$s, c.id %1$s"),
        /** Without one comes first, and last the other way round. */
        TEAM("t.name %1$s %2$s, c.received_on %1$s, c.id %1$s"),
        /** Held by nobody comes last, and first the other way round. */
        HOLDER("h.display_name %1$s, c.received_on %1$s, c.id %1$s");

        private final String clause;

        By(String clause) {
            this.clause = clause;
        }
    }

    /**
     * What an order of names looks through, because the complaint itself does not carry them: it points at them.
     *
     * @param pointer the column of the complaint
     * @param alias of what is pointed at
     * @param all a statement that gives the id and the name of each
     */
    record Names(String pointer, String alias, String all) {

        private static final Names OF_TEAMS = new Names(
                "team_id", "t", "select team.id, n.name from team left join team_now n on n.team_id = team.id");

        private static final Names OF_HOLDERS = new Names("holder_id", "h", "select id, display_name from account");

        String isPointedAt() {
            return "c.%s = %s.id".formatted(pointer, alias);
        }

        String isNowhere() {
            return "c.%s is null and %s.id is null".formatted(pointer, alias);
        }
    }

    @Nullable
    Names names() {
        return switch (by) {
            case TEAM -> Names.OF_TEAMS;
            case HOLDER -> Names.OF_HOLDERS;
            case NUMBER, RECEIVED, DUE, ANSWERED -> null;
        };
    }

    /** How those of one name stand among each other. */
    String withinName() {
        return By.RECEIVED.clause.formatted(descending ? "desc" : "asc");
    }

    String clause() {
        return by.clause.formatted(descending ? "desc" : "asc", descending ? "nulls last" : "nulls first");
    }
}
