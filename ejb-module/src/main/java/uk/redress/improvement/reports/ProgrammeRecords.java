package uk.redress.improvement.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.evidence.EvidenceCount;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.DecisionKind;
import uk.redress.improvement.Rated;
import uk.redress.improvement.Rating;
import uk.redress.improvement.Ratings;
import uk.redress.improvement.Recovery;
import uk.redress.improvement.ResourcesKind;
import uk.redress.kernel.NotFound;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** Reads what the records say of a month of a plan. It asks for no role: reports are made when nobody is signed in. */
@ApplicationScoped
class ProgrammeRecords {

    private static final String ACTIONS = """
            select a.reference, p.number, w.position as stream, w.title as workstream, pr.title as priority, a.text, a.owner,
                   lead.display_name as lead_name, a.first_due_on, a.resources, a.resources_pounds, a.resources_words,
                   before.rating as rated_before, kept.rating as kept_rating, kept.because as kept_because,
                   said.own_rating, said.differs_because, said.forecast, said.done, said.next, said.slipped,
                   said.recovery, said.recovery_by,
            """ + Ratings.COLUMNS + """

              from plan_place p
              join plan on plan.id = p.plan_id
              join improvement_action a on a.id = p.action_id
              join workstream w on w.id = p.workstream_id
              left join priority pr on pr.id = p.priority_id
              left join account lead on lead.id = a.lead_id
              left join action_rating before on before.action_id = a.id and before.month = :before
              left join action_rating kept on kept.action_id = a.id and kept.month = :month
              left join lateral (select u.* from action_update u
                     where u.action_id = a.id and u.given_at >= :begins and u.given_at < :ends
                     order by u.id desc limit 1) said on true
            """ + Ratings.JOINS + """

             where plan.reference = :plan and p.ended_on is null
             order by w.position, p.sort_key, p.id""";

    private static final String EVENTS = """
            with mine as (
              select a.id, a.reference from plan_place p join plan on plan.id = p.plan_id
                join improvement_action a on a.id = p.action_id
               where plan.reference = :plan and p.ended_on is null)
            select m.reference, 'DECIDED' as what, d.kind, d.decided_on as day, cast(null as date) as from_on,
                   cast(null as date) as to_on, d.board as words
              from mine m join action_decision d on d.action_id = m.id
             where d.decided_on between :first and :last
            union all
            select m.reference, 'MILESTONE_DONE', null, s.done_on, null, null, s.what
              from mine m join action_milestone s on s.action_id = m.id where s.done_on between :first and :last
            union all
            select m.reference, 'MILESTONE_NEXT', null, s.due_on, null, null, s.what
              from mine m join action_milestone s on s.action_id = m.id
             where s.done_on is null and s.due_on > :last and s.due_on <= :nextLast
            union all
            select m.reference, case when c.approved then 'DATE_GRANTED' when not c.approved then 'DATE_REFUSED'
                     else 'DATE_ASKED' end, null, cast(coalesce(c.decided_at, c.asked_at) as date), c.from_on, c.to_on, c.reason
              from mine m join action_date_change c on c.action_id = m.id
             where c.decided_at is null or (c.decided_at >= :begins and c.decided_at < :ends)
             order by 4, 1""";

    private static final String STREAMS = """
            select w.id, p.reference, p.title as plan_title, w.position, w.title, h.version, h.working_well, h.worried,
                   h.doing, h.decisions, h.written_by, h.written_at
              from plan p
              left join workstream w on w.plan_id = p.id
              left join highlight_report h on h.workstream_id = w.id and h.month = :month
             where p.reference = :plan
             order by w.position""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Ratings ratings;

    @Inject
    ReadingEvidence evidence;

    @Inject
    SettingsInForce settings;

    @Inject
    Today today;

    /**
     * The workstreams and what was written of them.
     *
     * @throws NotFound when there is no such plan
     */
    Written written(String plan, ReportMonth month) {
        List<Tuple> streams =
                query(STREAMS, plan).setParameter("month", month.first()).getResultList();
        if (streams.isEmpty()) {
            throw new NotFound("The plan");
        }
        return new Written(streams.get(0).get("plan_title", String.class), workstreams(streams), texts(streams));
    }

    /** @throws NotFound when there is no such plan */
    MonthOfPlan of(String plan, ReportMonth month) {
        Written written = written(plan, month);
        List<Tuple> rows = actionRows(plan, month);
        Map<String, EvidenceCount> counts = evidence.counts(
                rows.stream().map(row -> row.get("reference", String.class)).toList());
        boolean kept = month.isOverOn(today.date())
                && rows.stream().anyMatch(row -> row.get("kept_rating", String.class) != null);
        return new MonthOfPlan(
                plan,
                written.title(),
                month,
                today.now(),
                today.date(),
                kept,
                written.workstreams(),
                rows.stream().map(row -> action(row, counts, kept)).toList(),
                events(plan, month),
                written.texts(),
                meanings());
    }

    String council() {
        return settings.of(Setting.COUNCIL_NAME);
    }

    private List<Tuple> actionRows(String plan, ReportMonth month) {
        return query(ACTIONS, plan)
                .setParameter("today", today.date())
                .setParameter("month", month.first())
                .setParameter("before", month.before().first())
                .setParameter("begins", month.begins().atOffset(ZoneOffset.UTC))
                .setParameter("ends", month.ends().atOffset(ZoneOffset.UTC))
                .getResultList();
    }

    private List<EventInMonth> events(String plan, ReportMonth month) {
        return query(EVENTS, plan)
                .setParameter("first", month.first())
                .setParameter("last", month.last())
                .setParameter("nextLast", month.after().last())
                .setParameter("begins", month.begins().atOffset(ZoneOffset.UTC))
                .setParameter("ends", month.ends().atOffset(ZoneOffset.UTC))
                .getResultStream()
                .map(row -> new EventInMonth(
                        row.get("reference", String.class),
                        EventInMonth.What.valueOf(row.get("what", String.class)),
                        row.get("kind", String.class) == null
                                ? null
                                : DecisionKind.valueOf(row.get("kind", String.class)),
                        row.get("day", LocalDate.class),
                        row.get("from_on", LocalDate.class),
                        row.get("to_on", LocalDate.class),
                        row.get("words", String.class)))
                .toList();
    }

    private ActionInReport action(Tuple row, Map<String, EvidenceCount> evidence, boolean kept) {
        Rating keptRating = rating(row.get("kept_rating", String.class));
        Rated rated = kept && keptRating != null
                ? new Rated(keptRating, row.get("kept_because", String.class))
                : ratings.of(row);
        String reference = row.get("reference", String.class);
        return new ActionInReport(
                reference,
                row.get("number", String.class),
                row.get("stream", Integer.class),
                row.get("workstream", String.class),
                row.get("priority", String.class),
                row.get("text", String.class),
                row.get("owner", String.class),
                row.get("lead_name", String.class),
                row.get("starts_on", LocalDate.class),
                row.get("due_on", LocalDate.class),
                row.get("first_due_on", LocalDate.class),
                ActionStep.valueOf(row.get("step", String.class)),
                ResourcesKind.valueOf(row.get("resources", String.class)),
                resources(row),
                rated,
                rating(row.get("rated_before", String.class)),
                rating(row.get("own_rating", String.class)),
                row.get("differs_because", String.class),
                rating(row.get("forecast", String.class)),
                row.get("done", String.class),
                row.get("next", String.class),
                row.get("slipped", String.class),
                recovery(row),
                evidence.getOrDefault(reference, EvidenceCount.NONE));
    }

    private static @Nullable Recovery recovery(Tuple row) {
        String what = row.get("recovery", String.class);
        LocalDate by = row.get("recovery_by", LocalDate.class);
        return what == null || by == null ? null : new Recovery(what, by);
    }

    private static String resources(Tuple row) {
        String words = row.get("resources_words", String.class);
        BigDecimal pounds = row.get("resources_pounds", BigDecimal.class);
        return switch (ResourcesKind.valueOf(row.get("resources", String.class))) {
            case NONE -> "None needed";
            case AMOUNT -> "£%,d".formatted(pounds == null ? 0 : pounds.longValue());
            case IN_WORDS -> words == null ? "" : words;
            case TO_BE_CONFIRMED -> "To be confirmed";
        };
    }

    private static List<WorkstreamInPlan> workstreams(List<Tuple> rows) {
        List<WorkstreamInPlan> streams = new ArrayList<>();
        for (Tuple row : rows) {
            if (row.get("id", Long.class) != null) {
                streams.add(new WorkstreamInPlan(
                        row.get("id", Long.class),
                        row.get("reference", String.class),
                        row.get("plan_title", String.class),
                        row.get("position", Integer.class),
                        row.get("title", String.class)));
            }
        }
        return streams;
    }

    private static Map<Integer, WrittenHighlight> texts(List<Tuple> rows) {
        Map<Integer, WrittenHighlight> texts = new HashMap<>();
        for (Tuple row : rows) {
            Long version = row.get("version", Long.class);
            if (version != null) {
                texts.put(
                        row.get("position", Integer.class),
                        new WrittenHighlight(
                                new HighlightTexts(
                                        row.get("working_well", String.class),
                                        row.get("worried", String.class),
                                        row.get("doing", String.class),
                                        row.get("decisions", String.class)),
                                version + 1,
                                row.get("written_by", String.class),
                                row.get("written_at", Instant.class)));
            }
        }
        return texts;
    }

    private Map<Rating, String> meanings() {
        Map<Rating, String> meanings = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            meanings.put(rating, settings.of(Setting.valueOf("RATING_" + rating.name())));
        }
        return meanings;
    }

    private NativeQuery<Tuple> query(String sql, String plan) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("plan", plan);
    }

    static @Nullable Rating rating(@Nullable String name) {
        return name == null ? null : Rating.valueOf(name);
    }

    /** @param texts by the place of the workstream in its plan */
    record Written(String title, List<WorkstreamInPlan> workstreams, Map<Integer, WrittenHighlight> texts) {}
}
