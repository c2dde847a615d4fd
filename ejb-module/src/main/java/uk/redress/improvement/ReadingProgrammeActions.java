package uk.redress.improvement;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.MEMBER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.clock.Today;
import uk.redress.kernel.NotFound;

/** One action of the programme with its whole course. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingProgrammeActions {

    private static final String ACTION = """
            select a.id, a.reference, a.version, a.text, a.owner, a.lead_id, lead.display_name as lead_name, a.support,
                   a.partner, a.first_due_on, a.resources, a.resources_pounds, a.resources_words, a.measure, a.baseline,
                   a.target, a.impact, a.risks, a.plain_words, a.claim, a.claimed_by, a.accepted_on, a.embedded_check_on, a.sent_back,
                   a.complaint_number is not null as promised,
                   (select r.rating from action_rating r
                     where r.action_id = a.id and r.month < date_trunc('month', cast(:today as date))
                     order by r.month desc limit 1) as reported,
                   (select c.number from complaint c where c.number = a.complaint_number and %s) as complaint,
            """ + Ratings.COLUMNS + """

              from improvement_action a
              left join account lead on lead.id = a.lead_id
              """ + Ratings.JOINS + """

             where a.reference = :reference and a.step is not null""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Ratings ratings;

    @Inject
    Today today;

    /** @throws NotFound when there is none of that reference in the programme */
    public ActionShown called(String reference) {
        Visibility sight = current.visibility();
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(ACTION.replace("%s", sight.condition("c")), Tuple.class)
                .setParameter("today", today.date())
                .setParameter("reference", reference);
        return sight.bind(query)
                .getResultStream()
                .findFirst()
                .map(this::shown)
                .orElseThrow(() -> new NotFound("The action"));
    }

    public MayWithAction may(ActionShown action) {
        return MayWithAction.of(action, current.actor());
    }

    private ActionShown shown(Tuple row) {
        long id = row.get("id", Long.class);
        return new ActionShown(
                row.get("reference", String.class),
                row.get("version", Long.class),
                row.get("text", String.class),
                row.get("owner", String.class),
                row.get("lead_id", Long.class),
                row.get("lead_name", String.class),
                row.get("support", String.class),
                row.get("partner", String.class),
                row.get("starts_on", LocalDate.class),
                row.get("due_on", LocalDate.class),
                row.get("first_due_on", LocalDate.class),
                ResourcesKind.valueOf(row.get("resources", String.class)),
                row.get("resources_pounds", BigDecimal.class),
                row.get("resources_words", String.class),
                row.get("measure", String.class),
                row.get("baseline", String.class),
                row.get("target", String.class),
                row.get("impact", String.class),
                row.get("risks", String.class),
                row.get("plain_words", String.class),
                ActionStep.valueOf(row.get("step", String.class)),
                ratings.of(row),
                ReadingPlanActions.rating(row.get("reported", String.class)),
                row.get("claimed_on", LocalDate.class),
                row.get("claim", String.class),
                row.get("claimed_by", Long.class),
                row.get("accepted_on", LocalDate.class),
                row.get("embedded_check_on", LocalDate.class),
                row.get("sent_back", Boolean.class),
                row.get("promised", Boolean.class),
                row.get("complaint", String.class),
                places(id),
                findings(id),
                milestones(id),
                needs(id),
                updates(id),
                dates(id),
                decisions(id),
                successors(id),
                predecessors(id),
                indicators(id));
    }

    private List<ActionShown.Place> places(long action) {
        return read(
                """
                select plan.reference, plan.title, p.number, w.title as workstream, pr.title as priority, p.ended_on,
                       p.ended_how, p.ended_because
                  from plan_place p join plan on plan.id = p.plan_id join workstream w on w.id = p.workstream_id
                  left join priority pr on pr.id = p.priority_id
                 where p.action_id = :action order by p.placed_on, p.id""",
                action,
                row -> new ActionShown.Place(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, LocalDate.class),
                        row.get(6, String.class),
                        row.get(7, String.class)));
    }

    private List<ActionShown.Answer> findings(long action) {
        return read(
                """
                select f.reference, s.reference, s.title, f.number, f.text
                  from finding_answer fa join finding f on f.id = fa.finding_id join finding_source s on s.id = f.source_id
                 where fa.action_id = :action order by s.published_on, f.id""",
                action,
                row -> new ActionShown.Answer(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class)));
    }

    private List<ActionShown.Milestone> milestones(long action) {
        return read(
                "select id, what, due_on, done_on from action_milestone where action_id = :action order by due_on, id",
                action,
                row -> new ActionShown.Milestone(
                        row.get(0, Long.class),
                        row.get(1, String.class),
                        row.get(2, LocalDate.class),
                        row.get(3, LocalDate.class)));
    }

    private List<ActionShown.Needed> needs(long action) {
        return read(
                """
                select o.reference, o.text, o.due_on, o.step, d.needs_id = :action as waits
                  from action_dependency d
                  join improvement_action o on o.id = case when d.action_id = :action then d.needs_id else d.action_id end
                 where d.action_id = :action or d.needs_id = :action order by waits, o.due_on, o.id""",
                action,
                row -> new ActionShown.Needed(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, LocalDate.class),
                        ActionStep.valueOf(row.get(3, String.class)),
                        row.get(4, Boolean.class)));
    }

    private List<ActionShown.Said> updates(long action) {
        return read(
                """
                select asked_on, wanted_by, given_at, given_by, done, next, slipped, own_rating, computed, differs_because,
                       recovery, recovery_by, forecast
                  from action_update where action_id = :action order by given_at desc nulls first, id desc""",
                action,
                row -> new ActionShown.Said(
                        row.get(0, LocalDate.class),
                        row.get(1, LocalDate.class),
                        row.get(2, Instant.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, String.class),
                        ReadingPlanActions.rating(row.get(7, String.class)),
                        ReadingPlanActions.rating(row.get(8, String.class)),
                        row.get(9, String.class),
                        row.get(10, String.class),
                        row.get(11, LocalDate.class),
                        ReadingPlanActions.rating(row.get(12, String.class))));
    }

    private List<ActionShown.DateChange> dates(long action) {
        return read(
                """
                select d.from_on, d.to_on, d.reason, asked.display_name, d.asked_by, d.asked_at,
                       decided.display_name as decider, d.decided_at, d.approved, d.decision
                  from action_date_change d join account asked on asked.id = d.asked_by
                  left join account decided on decided.id = d.decided_by
                 where d.action_id = :action order by d.id desc""",
                action,
                row -> new ActionShown.DateChange(
                        row.get(0, LocalDate.class),
                        row.get(1, LocalDate.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, Long.class),
                        row.get(5, Instant.class),
                        row.get(6, String.class),
                        row.get(7, Instant.class),
                        row.get(8, Boolean.class),
                        row.get(9, String.class)));
    }

    private List<ActionShown.Decided> decisions(long action) {
        return read(
                """
                select d.kind, d.decided_on, d.by_name, d.words, d.board, d.minute, m.reference
                  from action_decision d left join meeting m on m.id = d.meeting_id
                 where d.action_id = :action order by d.id""",
                action,
                row -> new ActionShown.Decided(
                        DecisionKind.valueOf(row.get(0, String.class)),
                        row.get(1, LocalDate.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, String.class)));
    }

    private List<String> successors(long action) {
        return read("""
                select a.reference from action_succession s join improvement_action a on a.id = s.to_id
                 where s.from_id = :action order by a.id""", action, row -> row.get(0, String.class));
    }

    private List<String> predecessors(long action) {
        return read("""
                select a.reference from action_succession s join improvement_action a on a.id = s.from_id
                 where s.to_id = :action order by a.id""", action, row -> row.get(0, String.class));
    }

    private List<ActionShown.MeasuredBy> indicators(long action) {
        return read("""
                select i.reference, i.name from action_indicator m join indicator i on i.reference = m.indicator
                 where m.action_id = :action order by i.reference""", action, row -> new ActionShown.MeasuredBy(row.get(0, String.class), row.get(1, String.class)));
    }

    private <T> List<T> read(String sql, long action, Function<Tuple, T> made) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("action", action)
                .getResultStream()
                .map(made)
                .toList();
    }
}
