package uk.redress.improvement.findings;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.access.Visibility;
import uk.redress.clock.Calendars;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingCalendar;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.Ratings;
import uk.redress.kernel.NotFound;

/** What others found, what answers it, and what nothing answers yet. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingFindings {

    private static final String SOURCES = """
            select s.reference, s.version, s.kind, s.title, s.body, s.published_on, s.received_on, s.response_rule,
                   s.respond_by, s.responder, s.responded_on, s.response, s.address,
                   (select c.number from complaint c where c.number = s.complaint_number and %s) as complaint,
                   (select count(*) from finding f where f.source_id = s.id) as findings,
                   (select count(*) from finding f where f.source_id = s.id
                       and not exists (select from finding_answer a join improvement_action i on i.id = a.action_id
                                        where a.finding_id = f.id and i.step is distinct from 'DROPPED')) as unanswered
              from finding_source s
             where %s
             order by s.published_on desc, s.id desc""";

    private static final String FINDINGS = """
            select f.reference, f.version, s.reference as source, s.title as source_title, f.addressee, f.number, f.text,
                   f.good_answer, f.reply, f.reply_words, f.replied_on, a.reference as action, a.text as action_text,
                   a.owner,
            """ + Ratings.COLUMNS + """

              from finding f
              join finding_source s on s.id = f.source_id
              left join finding_answer fa on fa.finding_id = f.id
              left join improvement_action a on a.id = fa.action_id
              """ + Ratings.JOINS + """

             where %s
             order by s.published_on, s.id, f.id, a.id""";

    /** What the executive says to recommendations that became a source is waited for where they were given. */
    private static final String RESPONSE_WANTED = """
            s.respond_by is not null and s.responded_on is null
              and not exists (select from recommendation_set r where r.source = s.reference)""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Ratings ratings;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    /** The latest first. */
    public List<SourceInList> sources() {
        return sources("true", Map.of());
    }

    /** The responses that are still to be given, the most pressing first, to those who see to them. */
    public List<ResponseWanted> responsesWanted() {
        if (!mayRecord()) {
            return List.of();
        }
        WorkingCalendar calendar = calendars.current();
        LocalDate now = today.date();
        return sources(RESPONSE_WANTED, Map.of()).stream()
                .map(source -> ResponseWanted.of(source, calendar, now))
                .sorted(Comparator.comparing(ResponseWanted::by))
                .toList();
    }

    /** @throws NotFound when there is none of that reference */
    public SourceInList source(String reference) {
        return sources("s.reference = :reference", Map.of("reference", reference)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The source"));
    }

    /** What one source found, with the actions that answer it. */
    public List<FindingShown> of(String source) {
        return findings("s.reference = :key", source);
    }

    /** @throws NotFound when there is none of that reference */
    public FindingShown called(String finding) {
        return findings("f.reference = :key", finding).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The finding"));
    }

    /** All that was found and is not a complaint's, to choose from. */
    public List<FindingShown> all() {
        return findings("s.kind <> 'COMPLAINT' or :key = ''", "none");
    }

    public boolean mayRecord() {
        return current.actor().is(Role.PROGRAMME_OFFICE) || current.actor().is(Role.BOARD_CLERK);
    }

    private List<SourceInList> sources(String which, Map<String, Object> parameters) {
        Visibility sight = current.visibility();
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(SOURCES.formatted(sight.condition("c"), which), Tuple.class);
        parameters.forEach(query::setParameter);
        return sight.bind(query).getResultStream().map(ReadingFindings::source).toList();
    }

    private static SourceInList source(Tuple row) {
        return new SourceInList(
                row.get("reference", String.class),
                row.get("version", Long.class),
                SourceKind.valueOf(row.get("kind", String.class)),
                row.get("title", String.class),
                row.get("body", String.class),
                row.get("published_on", LocalDate.class),
                row.get("received_on", LocalDate.class),
                ResponseRule.valueOf(row.get("response_rule", String.class)),
                row.get("respond_by", LocalDate.class),
                row.get("responder", String.class),
                row.get("responded_on", LocalDate.class),
                row.get("response", String.class),
                row.get("address", String.class),
                row.get("complaint", String.class),
                row.get("findings", Long.class),
                row.get("unanswered", Long.class));
    }

    private List<FindingShown> findings(String which, String key) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery(FINDINGS.formatted(which), Tuple.class)
                .setParameter("today", today.date())
                .setParameter("key", key)
                .getResultList();
        Map<String, List<Tuple>> byFinding = new LinkedHashMap<>();
        rows.forEach(row -> byFinding
                .computeIfAbsent(row.get("reference", String.class), reference -> new ArrayList<>())
                .add(row));
        return byFinding.values().stream().map(this::finding).toList();
    }

    private FindingShown finding(List<Tuple> rows) {
        Tuple first = rows.get(0);
        String reply = first.get("reply", String.class);
        return new FindingShown(
                first.get("reference", String.class),
                first.get("version", Long.class),
                first.get("source", String.class),
                first.get("source_title", String.class),
                first.get("addressee", String.class),
                first.get("number", String.class),
                first.get("text", String.class),
                first.get("good_answer", String.class),
                reply == null ? null : Reply.valueOf(reply),
                first.get("reply_words", String.class),
                first.get("replied_on", LocalDate.class),
                rows.stream()
                        .filter(row -> row.get("action", String.class) != null)
                        .map(row -> new FindingShown.AnsweredBy(
                                row.get("action", String.class),
                                row.get("action_text", String.class),
                                row.get("owner", String.class),
                                ActionStep.valueOf(row.get("step", String.class)),
                                ratings.of(row)))
                        .toList());
    }
}
