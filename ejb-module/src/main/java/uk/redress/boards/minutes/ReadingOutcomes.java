package uk.redress.boards.minutes;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.MEMBER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.kernel.NotFound;

/** What came out of the minutes: what is open, what is overdue, and what was said at which meeting. */
@Stateless
@RolesAllowed({AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingOutcomes {

    private static final String ACTIONS = """
            select b.reference as body, b.name as body_name, a.number, a.version, m.reference as meeting, m.held_on,
                   a.id, a.minute, a.text, a.owner, a.due_on, a.closed_on, a.closed_how, t.reference as said_at, s.said_on,
                   s.words, s.by_name,
                   coalesce((select c.due_was from board_action_change c where c.action_id = a.id order by c.id limit 1),
                            a.due_on) as first_due_on,
                   (select f.name from board_action_handover h join body f on f.id = h.from_id
                     where h.action_id = a.id order by h.id limit 1) as came_from
              from board_action a
              join body b on b.id = a.body_id
              join meeting m on m.id = a.meeting_id
              left join board_action_said s on s.action_id = a.id
              left join meeting t on t.id = s.meeting_id
             where %s
             order by a.closed_on desc nulls first, a.due_on, a.id, s.id desc""";

    private static final String REQUESTS = """
            select b.reference as body, b.name as body_name, r.number, r.version, m.reference as meeting, m.held_on,
                   r.minute, r.question, r.asked_of, r.due_on, r.answered_on, r.answer
              from information_request r
              join body b on b.id = r.body_id
              join meeting m on m.id = r.meeting_id
             where %s
             order by r.answered_on desc nulls first, r.due_on, r.id""";

    /** Before the minutes are sent, what was decided is only the clerk's draft. */
    private static final String DECISIONS = """
            select m.reference, m.held_on, d.minute, d.text
              from board_decision d join meeting m on m.id = d.meeting_id join body b on b.id = m.body_id
             where %s and (:drafts or m.sent_on is not null)
             order by m.held_on desc, d.id""";

    /** Carried into a meeting: agreed at an earlier one, and not closed before it. */
    private static final String CARRIED = """
            b.id = (select c.body_id from meeting c where c.reference = :key)
            and m.held_on < (select c.held_on from meeting c where c.reference = :key)
            and (a.closed_on is null or a.closed_on >= (select c.held_on from meeting c where c.reference = :key))""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /** The action list of a body: what is open first, the earliest day first. */
    public List<BoardActionShown> actionsOf(String body) {
        return actions("b.reference = :key", body, null);
    }

    public List<BoardActionShown> agreedAt(String meeting) {
        return actions("m.reference = :key", meeting, null);
    }

    public List<BoardActionShown> carriedInto(String meeting) {
        return actions(CARRIED, meeting, null);
    }

    /** @throws NotFound when there is none of that number */
    public BoardActionShown action(String body, int number) {
        return actions("b.reference = :key and a.number = :number", body, number).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The action"));
    }

    /** What an action said before, the last first. */
    public List<BoardActionShown.Changed> changesOf(String body, int number) {
        return rows("""
                        select c.text_was, c.due_was, c.because, c.changed_on, c.by_name
                          from board_action_change c join board_action a on a.id = c.action_id
                          join body b on b.id = a.body_id
                         where b.reference = :key and a.number = :number order by c.id desc""", body, number).stream()
                .map(row -> new BoardActionShown.Changed(
                        row.get(0, String.class),
                        row.get(1, LocalDate.class),
                        row.get(2, String.class),
                        row.get(3, LocalDate.class),
                        row.get(4, String.class)))
                .toList();
    }

    public List<RequestShown> requestsOf(String body) {
        return requests("b.reference = :key", body, null);
    }

    public List<RequestShown> askedAt(String meeting) {
        return requests("m.reference = :key", meeting, null);
    }

    /** @throws NotFound when there is none of that number */
    public RequestShown request(String body, int number) {
        return requests("b.reference = :key and r.number = :number", body, number).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The request"));
    }

    public List<DecisionShown> decisionsOf(String body) {
        return decisions("b.reference = :key", body);
    }

    public List<DecisionShown> decidedAt(String meeting) {
        return decisions("m.reference = :key", meeting);
    }

    private List<BoardActionShown> actions(String which, String key, @Nullable Integer number) {
        Map<Long, List<Tuple>> each = new LinkedHashMap<>();
        rows(ACTIONS.formatted(which), key, number)
                .forEach(row -> each.computeIfAbsent(row.get("id", Long.class), id -> new ArrayList<>())
                        .add(row));
        return each.values().stream().map(ReadingOutcomes::action).toList();
    }

    private static BoardActionShown action(List<Tuple> rows) {
        Tuple row = rows.get(0);
        String how = row.get("closed_how", String.class);
        return new BoardActionShown(
                row.get("body", String.class),
                row.get("body_name", String.class),
                row.get("number", Integer.class),
                row.get("version", Long.class),
                row.get("meeting", String.class),
                row.get("held_on", LocalDate.class),
                row.get("minute", String.class),
                row.get("text", String.class),
                row.get("owner", String.class),
                row.get("due_on", LocalDate.class),
                row.get("first_due_on", LocalDate.class),
                row.get("came_from", String.class),
                row.get("closed_on", LocalDate.class),
                how == null ? null : HowClosed.valueOf(how),
                rows.stream()
                        .filter(said -> said.get("words", String.class) != null)
                        .map(said -> new BoardActionShown.Said(
                                said.get("said_at", String.class),
                                said.get("said_on", LocalDate.class),
                                said.get("words", String.class),
                                said.get("by_name", String.class)))
                        .toList());
    }

    private List<RequestShown> requests(String which, String key, @Nullable Integer number) {
        return rows(REQUESTS.formatted(which), key, number).stream()
                .map(row -> new RequestShown(
                        row.get("body", String.class),
                        row.get("body_name", String.class),
                        row.get("number", Integer.class),
                        row.get("version", Long.class),
                        row.get("meeting", String.class),
                        row.get("held_on", LocalDate.class),
                        row.get("minute", String.class),
                        row.get("question", String.class),
                        row.get("asked_of", String.class),
                        row.get("due_on", LocalDate.class),
                        row.get("answered_on", LocalDate.class),
                        row.get("answer", String.class)))
                .toList();
    }

    private List<DecisionShown> decisions(String which, String key) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery(DECISIONS.formatted(which), Tuple.class)
                .setParameter("key", key)
                .setParameter("drafts", readsDrafts())
                .getResultList();
        return rows.stream()
                .map(row -> new DecisionShown(
                        row.get(0, String.class),
                        row.get(1, LocalDate.class),
                        row.get(2, String.class),
                        row.get(3, String.class)))
                .toList();
    }

    private boolean readsDrafts() {
        return current.actor().is(Role.PROGRAMME_OFFICE)
                || current.actor().is(Role.BOARD_CLERK)
                || current.actor().is(Role.AUDITOR);
    }

    private List<Tuple> rows(String sql, String key, @Nullable Integer number) {
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("key", key);
        if (number != null) {
            query.setParameter("number", number);
        }
        return query.getResultList();
    }
}
