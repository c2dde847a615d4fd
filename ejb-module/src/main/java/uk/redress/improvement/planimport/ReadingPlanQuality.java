package uk.redress.improvement.planimport;

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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.improvement.planimport.PlanQuality.Assumed;
import uk.redress.improvement.planimport.PlanQuality.Line;
import uk.redress.kernel.NotFound;

/** What a plan leaves open, and what it wrote before it was brought in. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingPlanQuality {

    @PersistenceContext
    EntityManager entities;

    public PlanQuality of(String plan) {
        Map<Gap, List<Line>> gaps = new EnumMap<>(Gap.class);
        for (Gap gap : Gap.values()) {
            gaps.put(gap, new ArrayList<>());
        }
        List<Tuple> rows = query("""
                select a.reference, p.number, a.text, a.owner, w.action_id is not null as brought_in,
                       coalesce(w.said_complete, false) and a.step in ('APPROVE_ACTION', 'REVISE_ACTION', 'CARRY_OUT') as said_complete, coalesce(w.progress, '') as progress,
                       a.due_on is null as no_end, a.resources = 'TO_BE_CONFIRMED' as to_be_confirmed,
                       coalesce(a.resources_words, '') as resources_words, a.lead_id is null as no_account,
                       not exists (select from finding_answer f where f.action_id = a.id) as answers_nothing,
                       coalesce((select string_agg(r.words, ' ' order by r.position) from action_reading r
                                  where r.action_id = a.id and r.kind = 'ORDER_CORRECTED'), '') as corrected,
                       (select count(*) from action_reading r where r.action_id = a.id and r.assumed) as assumed
                  from plan_place p join plan on plan.id = p.plan_id
                       join improvement_action a on a.id = p.action_id
                       left join action_as_written w on w.action_id = a.id
                 where plan.reference = :plan and p.ended_on is null and a.step not in ('EMBEDDED', 'DROPPED')
                 order by p.sort_key, p.id""", plan).getResultList();
        rows.forEach(row -> gapsOf(row, gaps));
        return new PlanQuality(rows.size(), gaps, assumptions(plan));
    }

    /** @throws NotFound when it did not come in with a table */
    public AsWritten asWritten(String action) {
        return find(action).orElseThrow(() -> new NotFound("What the plan wrote of this action"));
    }

    /** Empty for an action that did not come in with a table. */
    public Optional<AsWritten> find(String action) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select a.id, a.reference, a.text, p.reference as plan, p.title, i.file_name, w.row_number,
                               i.accepted_at, u.display_name, w.progress, w.said_complete,
                               cast(i.headings as text) as headings, cast(w.cells as text) as cells
                          from action_as_written w join improvement_action a on a.id = w.action_id
                               join plan_import i on i.id = w.import_id join plan p on p.id = i.plan_id
                               join account u on u.id = i.accepted_by
                         where a.reference = :action""", Tuple.class)
                .setParameter("action", action)
                .getResultStream()
                .findFirst()
                .map(this::written);
    }

    private static void gapsOf(Tuple row, Map<Gap, List<Line>> gaps) {
        add(gaps, Gap.SAID_COMPLETE, row, "said_complete", row.get("progress", String.class));
        add(gaps, Gap.NO_END, row, "no_end", "");
        add(gaps, Gap.RESOURCES_TO_BE_CONFIRMED, row, "to_be_confirmed", row.get("resources_words", String.class));
        add(gaps, Gap.LEAD_WITHOUT_ACCOUNT, row, "no_account", "");
        add(gaps, Gap.ANSWERS_NOTHING, row, "answers_nothing", "");
        String corrected = row.get("corrected", String.class);
        if (!corrected.isEmpty()) {
            lines(gaps, Gap.ORDER_CORRECTED).add(line(row, corrected));
        }
        long assumed = row.get("assumed", Long.class);
        if (assumed > 0) {
            lines(gaps, Gap.ASSUMED).add(line(row, Long.toString(assumed)));
        }
    }

    private static void add(Map<Gap, List<Line>> gaps, Gap gap, Tuple row, String flag, String detail) {
        if (row.get(flag, Boolean.class)) {
            lines(gaps, gap).add(line(row, detail));
        }
    }

    private static List<Line> lines(Map<Gap, List<Line>> gaps, Gap gap) {
        return gaps.computeIfAbsent(gap, any -> new ArrayList<>());
    }

    private static Line line(Tuple row, String detail) {
        return new Line(
                row.get("reference", String.class),
                row.get("number", String.class),
                row.get("text", String.class),
                row.get("owner", String.class),
                detail,
                row.get("brought_in", Boolean.class));
    }

    private List<Assumed> assumptions(String plan) {
        return query("""
                select r.kind, count(*) as cells from action_reading r
                  join plan_place p on p.action_id = r.action_id and p.ended_on is null
                  join plan on plan.id = p.plan_id
                 where plan.reference = :plan and r.assumed group by r.kind order by count(*) desc, r.kind""", plan)
                .getResultStream()
                .map(row -> new Assumed(NoteKind.valueOf(row.get("kind", String.class)), row.get("cells", Long.class)))
                .toList();
    }

    private AsWritten written(Tuple row) {
        List<String> headings = PlansInJson.texts(row.get("headings", String.class));
        List<String> cells = PlansInJson.texts(row.get("cells", String.class));
        return new AsWritten(
                row.get("reference", String.class),
                row.get("text", String.class),
                row.get("plan", String.class),
                row.get("title", String.class),
                row.get("file_name", String.class),
                row.get("row_number", Integer.class),
                row.get("accepted_at", Instant.class),
                row.get("display_name", String.class),
                row.get("progress", String.class),
                row.get("said_complete", Boolean.class),
                IntStream.range(0, cells.size())
                        .mapToObj(i -> new AsWritten.Cell(i < headings.size() ? headings.get(i) : "", cells.get(i)))
                        .filter(cell ->
                                !cell.text().isEmpty() || !cell.heading().isEmpty())
                        .toList(),
                notes(row.get("id", Long.class)));
    }

    private List<Note> notes(long action) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select about, kind, words from action_reading where action_id = :action order by position",
                        Tuple.class)
                .setParameter("action", action)
                .getResultStream()
                .map(row -> new Note(
                        PlanColumn.valueOf(row.get("about", String.class)),
                        NoteKind.valueOf(row.get("kind", String.class)),
                        row.get("words", String.class)))
                .toList();
    }

    private NativeQuery<Tuple> query(String sql, String plan) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("plan", plan);
    }
}
