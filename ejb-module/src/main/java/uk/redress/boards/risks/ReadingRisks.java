package uk.redress.boards.risks;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.MEMBER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.kernel.NotFound;

/** What might go wrong, the worst first; to everybody who reads the programme. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingRisks {

    private static final String RISKS = """
            select r.reference, r.version, r.cause, r.event, r.impact, r.workstream_id, coalesce(ws.title, r.workstream) as workstream, r.raised_on, r.escalated_to,
                   r.escalated_on, r.closed_on, r.closed_because, v.reviewed_on, v.likelihood_before, v.impact_before,
                   v.controls, v.likelihood_after, v.impact_after, v.likelihood_target, v.impact_target, v.target_on,
                   v.owner, v.next_step, v.next_due_on,
                   w.likelihood_after as likelihood_last, w.impact_after as impact_last
              from risk r
              left join workstream ws on ws.id = r.workstream_id
              join lateral (select * from risk_review where risk_id = r.id order by id desc limit 1) v on true
              left join lateral (select likelihood_after, impact_after from risk_review
                                  where risk_id = r.id order by id desc offset 1 limit 1) w on true
             where %s
             order by r.closed_on desc nulls first, v.likelihood_after * v.impact_after desc,
                      v.likelihood_before * v.impact_before desc, v.next_due_on, r.id""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /** Open and closed; those that are open come first. */
    public List<RiskShown> all() {
        return query("true", Map.of()).getResultStream().map(ReadingRisks::risk).toList();
    }

    /** Those that are open: the whole programme's, and of its workstreams. Reports ask too, when nobody is signed in. */
    @PermitAll
    public List<RiskShown> open() {
        return query("r.closed_on is null", Map.of())
                .getResultStream()
                .map(ReadingRisks::risk)
                .toList();
    }

    /** The workstreams a risk can be about: those of plans that run. */
    public List<WorkstreamOfRisk> workstreams() {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select w.id, w.title, p.title as plan from workstream w join plan p on p.id = w.plan_id
                         where p.closed_on is null order by p.starts_on desc, p.id desc, w.position""", Tuple.class)
                .getResultStream()
                .map(row -> new WorkstreamOfRisk(
                        row.get("id", Long.class), row.get("title", String.class), row.get("plan", String.class)))
                .toList();
    }

    /** @throws NotFound when there is none of that reference */
    public RiskShown called(String reference) {
        return query("r.reference = :reference", Map.of("reference", reference))
                .getResultStream()
                .map(ReadingRisks::risk)
                .findFirst()
                .orElseThrow(() -> new NotFound("The risk"));
    }

    /** Every review of a risk, the last first. */
    public List<RiskReview> reviewsOf(String reference) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select v.reviewed_on, v.likelihood_before, v.impact_before, v.controls, v.likelihood_after,
                               v.impact_after, v.likelihood_target, v.impact_target, v.target_on, v.owner, v.next_step, v.next_due_on, v.words, v.by_name
                          from risk_review v join risk r on r.id = v.risk_id
                         where r.reference = :reference order by v.id desc""", Tuple.class)
                .setParameter("reference", reference)
                .getResultList();
        return rows.stream().map(ReadingRisks::review).toList();
    }

    public boolean mayWrite() {
        return current.actor().is(Role.PROGRAMME_OFFICE) || current.actor().is(Role.BOARD_CLERK);
    }

    private NativeQuery<Tuple> query(String which, Map<String, Object> parameters) {
        NativeQuery<Tuple> query =
                entities.unwrap(Session.class).createNativeQuery(RISKS.formatted(which), Tuple.class);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static RiskShown risk(Tuple row) {
        RiskScore after = score(row, "after");
        Integer last = row.get("likelihood_last", Integer.class);
        return new RiskShown(
                row.get("reference", String.class),
                row.get("version", Long.class),
                row.get("cause", String.class),
                row.get("event", String.class),
                row.get("impact", String.class),
                row.get("workstream_id", Long.class),
                row.get("workstream", String.class),
                row.get("raised_on", LocalDate.class),
                score(row, "before"),
                row.get("controls", String.class),
                after,
                target(row),
                row.get("target_on", LocalDate.class),
                RiskTrend.between(last == null ? null : score(row, "last"), after),
                row.get("owner", String.class),
                row.get("next_step", String.class),
                row.get("next_due_on", LocalDate.class),
                row.get("reviewed_on", LocalDate.class),
                row.get("escalated_to", String.class),
                row.get("escalated_on", LocalDate.class),
                row.get("closed_on", LocalDate.class),
                row.get("closed_because", String.class));
    }

    private static RiskReview review(Tuple row) {
        return new RiskReview(
                row.get("reviewed_on", LocalDate.class),
                score(row, "before"),
                row.get("controls", String.class),
                score(row, "after"),
                target(row),
                row.get("target_on", LocalDate.class),
                row.get("owner", String.class),
                row.get("next_step", String.class),
                row.get("next_due_on", LocalDate.class),
                row.get("words", String.class),
                row.get("by_name", String.class));
    }

    private static @Nullable RiskScore target(Tuple row) {
        return row.get("likelihood_target", Integer.class) == null ? null : score(row, "target");
    }

    private static RiskScore score(Tuple row, String which) {
        return new RiskScore(row.get("likelihood_" + which, Integer.class), row.get("impact_" + which, Integer.class));
    }
}
