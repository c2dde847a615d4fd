package uk.redress.access;

import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                Stream.of(
                                "{c}.team_id in (:visibleTeams)",
                                "({c}.manager_id = :visibleTo and ({c}.team_id is null or {c}.team_id not in (:visibleTeams)))")
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
        }
        return query;
    }
}
