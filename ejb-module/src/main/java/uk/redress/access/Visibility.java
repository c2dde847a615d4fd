package uk.redress.access;

import jakarta.persistence.Query;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may see what, written once. Lists, search, counts, exports, the quarter and the work list all put
 * {@link #condition} into their SQL; nothing is filtered afterwards, so a number that is not yours cannot be told from
 * one that does not exist.
 *
 * <p>Officer, complaints manager, auditor and whoever signs for the council see every complaint; a service manager those of the subtree of their team,
 * those assigned to them, and as long as a request waits for their decision the one it is about; an administrator and whoever only works for the
 * improvement programme none.
 */
public final class Visibility implements Serializable {

    private enum Sight {
        EVERYTHING,
        NOTHING,
        SOME
    }

    private static final String OF_MY_TEAMS = "{c}.team_id in (:visibleTeams)";
    private static final String ANOTHER_TEAMS = "({c}.team_id is null or {c}.team_id not in (:visibleTeams))";
    private static final String ASSIGNED_TO_ME = "({c}.manager_id = :visibleTo and " + ANOTHER_TEAMS + ")";
    private static final String I_AM_TO_DECIDE = "({c}.number in (:visibleToDecide) and " + ANOTHER_TEAMS
            + " and ({c}.manager_id is null or {c}.manager_id <> :visibleTo))";

    private final Sight sight;
    private final @Nullable Long me;
    private final List<Long> teams;
    private final List<String> toDecide;

    private Visibility(Sight sight, @Nullable Long me, List<Long> teams, List<String> toDecide) {
        this.sight = sight;
        this.me = me;
        this.teams = List.copyOf(teams);
        this.toDecide = List.copyOf(toDecide);
    }

    static Visibility everything() {
        return new Visibility(Sight.EVERYTHING, null, List.of(), List.of());
    }

    static Visibility nothing() {
        return new Visibility(Sight.NOTHING, null, List.of(), List.of());
    }

    static Visibility of(long account, List<Long> subtree) {
        return of(account, subtree, List.of());
    }

    /** @param toDecide the numbers of the complaints about which a request waits for this person, or for whom they stand in */
    static Visibility of(long account, List<Long> subtree, List<String> toDecide) {
        return new Visibility(Sight.SOME, account, subtree, toDecide);
    }

    /**
     * The condition for a where clause.
     *
     * @param complaint the alias of {@code casework.complaint} in the statement, never anything a person typed
     */
    public String condition(String complaint) {
        List<String> parts = parts(complaint);
        return parts.size() == 1 ? parts.get(0) : "(" + String.join(" or ", parts) + ")";
    }

    /**
     * The same rule in parts, no two of which are true of one complaint: each has an index of its own, and what is counted
     * by one and the other adds up.
     */
    public List<String> parts(String complaint) {
        return switch (sight) {
            case EVERYTHING -> List.of("true");
            case NOTHING -> List.of("false");
            case SOME ->
                Stream.of(OF_MY_TEAMS, ASSIGNED_TO_ME, I_AM_TO_DECIDE)
                        .filter(part -> !part.equals(I_AM_TO_DECIDE) || !toDecide.isEmpty())
                        .map(part -> part.replace("{c}", complaint))
                        .toList();
        };
    }

    /**
     * A statement that counts the complaints this person may see, no further than so many.
     *
     * @param from what to count: a from clause with the alias {@code c} and a where clause that more can be added to
     */
    public String count(String from, String most) {
        return parts("c").stream()
                .map(part -> "(select 1 from %s and %s limit %s)".formatted(from, part, most))
                .collect(Collectors.joining(
                        " union all ",
                        "select count(*) from (select from (",
                        ") as part limit %s) as counted".formatted(most)));
    }

    /** Fills in the parameters that {@link #condition} named. */
    public <Q extends Query> Q bind(Q query) {
        if (sight == Sight.SOME) {
            query.setParameter("visibleTeams", teams);
            query.setParameter("visibleTo", me);
            if (!toDecide.isEmpty()) {
                query.setParameter("visibleToDecide", toDecide);
            }
        }
        return query;
    }
}
