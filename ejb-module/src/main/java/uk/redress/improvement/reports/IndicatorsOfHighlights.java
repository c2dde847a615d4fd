package uk.redress.improvement.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** Which indicators the highlight of a workstream shows: those that were chosen for it, or else what measures its actions. */
@ApplicationScoped
class IndicatorsOfHighlights {

    private static final String SHOWN = """
            with of_plan as (select w.id from workstream w join plan p on p.id = w.plan_id where p.reference = :plan),
                 chosen as (select h.workstream_id, h.indicator from highlight_indicator h join of_plan on of_plan.id = h.workstream_id)
            select workstream_id, indicator from chosen
            union
            select p.workstream_id, m.indicator
              from of_plan
              join plan_place p on p.workstream_id = of_plan.id and p.ended_on is null
              join action_indicator m on m.action_id = p.action_id
             where not exists (select from chosen c where c.workstream_id = of_plan.id)""";

    @PersistenceContext
    EntityManager entities;

    /** By workstream; one that shows none is not in it. One statement, however many there are. */
    Map<Long, List<String>> of(String plan) {
        Map<Long, List<String>> shown = new HashMap<>();
        entities.unwrap(Session.class)
                .createNativeQuery(SHOWN, Tuple.class)
                .setParameter("plan", plan)
                .getResultStream()
                .forEach(row -> shown.computeIfAbsent(row.get(0, Long.class), any -> new ArrayList<>())
                        .add(row.get(1, String.class)));
        return shown;
    }

    /** Those that were chosen; empty where nobody has chosen. */
    List<String> chosen(WorkstreamInPlan workstream) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select indicator from highlight_indicator where workstream_id = :workstream order by indicator",
                        String.class)
                .setParameter("workstream", workstream.id())
                .getResultList();
    }

    List<IndicatorToChoose> all() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select reference, name from indicator order by name, reference", Tuple.class)
                .getResultStream()
                .map(row -> new IndicatorToChoose(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }

    void choose(WorkstreamInPlan workstream, Collection<String> indicators) {
        act("delete from highlight_indicator where workstream_id = :workstream", workstream)
                .executeUpdate();
        indicators.forEach(indicator -> act(
                        "insert into highlight_indicator (workstream_id, indicator)"
                                + " select :workstream, reference from indicator where reference = :indicator",
                        workstream)
                .setParameter("indicator", indicator)
                .executeUpdate());
    }

    private MutationQuery act(String sql, WorkstreamInPlan workstream) {
        return entities.unwrap(Session.class)
                .createNativeMutationQuery(sql)
                .setParameter("workstream", workstream.id());
    }
}
