package uk.redress.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The tree of divisions and teams, in one statement. Who works here may know the teams; their complaints are another matter. */
@Stateless
@PermitAll
public class ReadingTeams {

    private static final String TREE = """
            with recursive named as (
              select t.id, t.parent_id, t.opened_on, t.closed_on,
                     coalesce((array_agg(n.name order by n.known_from desc nulls last, n.id desc))[1], 'Team ' || t.id)
                       as name,
                     (array_agg(n.name order by n.known_from desc nulls last, n.id desc))[2:] as former
                from team t left join team_name n on n.team_id = t.id
               group by t.id),
            tree as (
              select named.*, 0 as depth, array[lower(name), id::text] as place, name as path
                from named where parent_id is null
              union all
              select child.*, tree.depth + 1, tree.place || array[lower(child.name), child.id::text],
                     tree.path || ', ' || child.name
                from named child join tree on tree.id = child.parent_id)
            select id, parent_id, depth, name, path, opened_on, closed_on, array_to_string(former, chr(10)) as former
              from tree order by place""";

    @PersistenceContext
    EntityManager entities;

    /** Every team there ever was, each below the one it belongs to. */
    public List<TeamInTree> tree() {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery(TREE, Tuple.class)
                .getResultList();
        return rows.stream().map(ReadingTeams::team).toList();
    }

    private static TeamInTree team(Tuple row) {
        return new TeamInTree(
                row.get("id", Long.class),
                row.get("parent_id", Long.class),
                row.get("depth", Integer.class),
                row.get("name", String.class),
                row.get("path", String.class),
                row.get("opened_on", LocalDate.class),
                row.get("closed_on", LocalDate.class),
                former(row.get("former", String.class)));
    }

    private static List<String> former(@Nullable String lines) {
        return lines == null ? List.of() : lines.lines().toList();
    }
}
