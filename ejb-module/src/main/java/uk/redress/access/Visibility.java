package uk.redress.access;

import jakarta.persistence.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may see what, written once. Lists, search, counts, exports, the quarter and the work list all put
 * {@link #condition} into their SQL; nothing is filtered afterwards, so a number that is not yours cannot be told from
 * one that does not exist.
 *
 * <p>Officer, complaints manager and auditor see every complaint; a service manager those of the subtree of their team
 * and those assigned to them; an administrator none.
 */
public final class Visibility {

    private enum Sight {
        EVERYTHING,
        NOTHING,
        SOME
    }

    private final Sight sight;
    private final @Nullable Long me;
    private final List<Long> teams;

    private Visibility(Sight sight, @Nullable Long me, List<Long> teams) {
        this.sight = sight;
        this.me = me;
        this.teams = List.copyOf(teams);
    }

    static Visibility everything() {
        return new Visibility(Sight.EVERYTHING, null, List.of());
    }

    static Visibility nothing() {
        return new Visibility(Sight.NOTHING, null, List.of());
    }

    static Visibility of(long account, List<Long> subtree) {
        return new Visibility(Sight.SOME, account, subtree);
    }

    /**
     * The condition for a where clause.
     *
     * @param complaint the alias of {@code casework.complaint} in the statement, never anything a person typed
     */
    public String condition(String complaint) {
        return switch (sight) {
            case EVERYTHING -> "true";
            case NOTHING -> "false";
            case SOME -> "(%1$s.team_id in (:visibleTeams) or %1$s.manager_id = :visibleTo)".formatted(complaint);
        };
    }

    /** Fills in the parameters that {@link #condition} named. */
    public <Q extends Query> Q bind(Q query) {
        if (sight == Sight.SOME) {
            query.setParameter("visibleTeams", teams);
            query.setParameter("visibleTo", me);
        }
        return query;
    }
}
