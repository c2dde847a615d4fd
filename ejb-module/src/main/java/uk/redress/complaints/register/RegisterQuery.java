package uk.redress.complaints.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Visibility;
import uk.redress.complaints.Standing;
import uk.redress.complaints.register.RegisterOrder.Names;

/**
 * The statements of the register. List, count and export share one condition and the rule of sight, so that they cannot
 * disagree. The rows of a page are found among bare ids first, which an index gives in order, and only those few are read
 * in full.
 *
 * @param sight the rule of sight
 * @param wanted what the filter wants, for the where clause, over the alias {@code c}
 * @param parameters of what is wanted, by name
 */
record RegisterQuery(
        Visibility sight, String wanted, boolean searching, RegisterOrder order, Map<String, Object> parameters) {

    private static final String COLUMNS = """
            select c.number, c.log_reference, c.received_on, c.summary,
                   (select string_agg(p.name, ', ' order by p.id)
                      from complaint_person cp join person p on p.id = cp.person_id
                     where cp.complaint_id = c.id and cp.part = 'CHILD') as children,
                   (select string_agg(p.name, ', ' order by p.id)
                      from complaint_person cp join person p on p.id = cp.person_id
                     where cp.complaint_id = c.id and cp.part = 'COMPLAINANT') as complainants,
                   t.name as team, m.display_name as manager, h.display_name as holder, c.stage, c.step, c.closing,
                   c.closed_on, c.shown_due_on, c.answered_on, c.outcome,
                   (select count(*) from complaint_point cp where cp.complaint_id = c.id) as points,
                   %s as standing""".formatted(Standing.expression("c"));

    private static final String MANAGER = " left join account m on m.id = c.manager_id";

    private static final String TEAM_AND_HOLDER =
            " left join team_now t on t.team_id = c.team_id left join account h on h.id = c.holder_id";

    /**
     * @param words the search in the database's own notation; null where nothing is searched for
     * @param soon the last day that is soon
     * @param subtrees the teams asked for with everything below them
     */
    static RegisterQuery of(
            RegisterFilter filter,
            RegisterOrder order,
            Visibility sight,
            @Nullable String words,
            LocalDate today,
            LocalDate soon,
            Set<Long> subtrees) {
        List<String> all = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (words != null) {
            all.add("w.words @@ cast(:words as tsquery)");
            parameters.put("words", words);
        }
        if (!filter.stages().isEmpty()) {
            wanted(all, parameters, "c.stage in (:stages)", "stages", names(filter.stages()));
        }
        if (!filter.statuses().isEmpty()) {
            all.add(EnumSet.copyOf(filter.statuses()).stream()
                    .map(status -> status.condition("c"))
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
        parameters.put("today", today);
        standing(all, parameters, filter, soon);
        teams(all, parameters, filter, subtrees);
        outcomes(all, parameters, filter);
        wanted(all, parameters, "c.received_on >= :receivedFrom", "receivedFrom", filter.from());
        wanted(all, parameters, "c.received_on <= :receivedTo", "receivedTo", filter.to());
        wanted(all, parameters, "(c.holder_id = :officer or c.manager_id = :officer)", "officer", filter.officer());
        if (filter.heldByNobody()) {
            all.add("c.closing is null and c.holder_id is null");
        }
        return new RegisterQuery(
                sight, all.isEmpty() ? "true" : String.join(" and ", all), words != null, order, parameters);
    }

    /** The ids of one page, then those complaints in full, in the same order. */
    String page() {
        Names names = order.names();
        return COLUMNS + " from (" + (names == null ? ids() : idsByName(names)) + inOrder()
                + " limit :rows offset :skipped) page join complaint c on c.id = page.id" + MANAGER + TEAM_AND_HOLDER
                + inOrder();
    }

    /** Everything that is found, in full. */
    String everything() {
        return COLUMNS + " from " + complaints() + MANAGER + TEAM_AND_HOLDER + " where " + condition() + inOrder();
    }

    /**
     * How many there are, counted no further than so many. Where words are searched for they are looked up first, and sight
     * is asked of what they find; otherwise each part of it is counted in its own index.
     */
    String count(int most) {
        return searching
                ? "select count(*) from (select from %s where %s limit %d) as counted"
                        .formatted(complaints(), condition(), most)
                : sight.count(complaints() + " where " + wanted, String.valueOf(most));
    }

    String condition() {
        return wanted + " and " + sight.condition("c");
    }

    private String ids() {
        return "select c.id from " + complaints() + " where " + condition();
    }

    /** Of each name, and of none, the first few: no more of them can be on the page. */
    private String idsByName(Names names) {
        String ofOneName = sight.parts("c").stream()
                .flatMap(part -> Stream.of(names.isPointedAt(), names.isNowhere())
                        .map(pointed ->
                                "(select c.id, c.received_on from %s where %s and %s and %s order by %s limit %s)"
                                        .formatted(
                                                complaints(),
                                                wanted,
                                                part,
                                                pointed,
                                                order.withinName(),
                                                ":rows + :skipped")))
                .collect(Collectors.joining(" union all "));
        return "select c.id from (%s union all select null, null) %s cross join lateral (%s) c"
                .formatted(names.all(), names.alias(), ofOneName);
    }

    private String complaints() {
        return "complaint c" + (searching ? " join complaint_words w on w.complaint_id = c.id" : "");
    }

    private String inOrder() {
        return " order by " + order.clause();
    }

    private static void standing(
            List<String> all, Map<String, Object> parameters, RegisterFilter filter, LocalDate soon) {
        List<String> any = new ArrayList<>();
        if (!filter.standings().isEmpty()) {
            any.add(Standing.condition("c", filter.standings()));
        }
        if (filter.dueSoon()) {
            any.add(
                    "(c.answered_on is null and c.closing is null and c.due_on between :today and :soon"
                            + " or c.step is not null and c.stage <> 'LOCAL_RESOLUTION' and c.next_due_on between :today and :soon)");
            parameters.put("soon", soon);
        }
        either(all, any);
    }

    private static void teams(
            List<String> all, Map<String, Object> parameters, RegisterFilter filter, Set<Long> subtrees) {
        List<String> any = new ArrayList<>();
        Set<Long> wanted = Stream.concat(subtrees.stream(), filter.teamsOnly().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!filter.teams().isEmpty() || !filter.teamsOnly().isEmpty()) {
            any.add(wanted.isEmpty() ? "false" : "c.team_id in (:teams)");
        }
        if (!wanted.isEmpty()) {
            parameters.put("teams", wanted);
        }
        if (filter.noTeam()) {
            any.add("c.team_id is null");
        }
        either(all, any);
    }

    private static void outcomes(List<String> all, Map<String, Object> parameters, RegisterFilter filter) {
        List<String> any = new ArrayList<>();
        if (!filter.outcomes().isEmpty()) {
            any.add("c.outcome in (:outcomes)");
            parameters.put("outcomes", names(filter.outcomes()));
        }
        if (filter.noOutcome()) {
            any.add("c.outcome is null");
        }
        either(all, any);
    }

    private static void either(List<String> all, List<String> any) {
        if (!any.isEmpty()) {
            all.add(any.size() == 1 ? any.get(0) : "(" + String.join(" or ", any) + ")");
        }
    }

    private static void wanted(
            List<String> all, Map<String, Object> parameters, String condition, String name, @Nullable Object value) {
        if (value != null) {
            all.add(condition);
            parameters.put(name, value);
        }
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }
}
