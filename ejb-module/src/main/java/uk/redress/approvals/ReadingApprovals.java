package uk.redress.approvals;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Absences;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.access.Visibility;
import uk.redress.clock.Today;
import uk.redress.kernel.ComplaintNumber;

/** What waits for a decision, and how earlier requests ended. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingApprovals {

    private static final String REQUESTS = """
            select a.id, a.complaint_number, a.kind, asker.display_name, a.asked_at, a.reason,
                   cast(a.snapshot as text), approver.display_name, a.approver_id, a.lapses_on, a.decision,
                   a.decided_at, a.decision_reason, a.question, a.answer, a.climbs_after, a.refusal_ground,
                   decider.display_name, a.asked_by, cast(a.decided_facts as text)
              from approval a
              join complaint c on c.number = a.complaint_number
              join account asker on asker.id = a.asked_by
              join account approver on approver.id = a.approver_id
              left join account decider on decider.id = a.decided_by and a.decided_for is not null
             where %s and %s
             order by a.id desc""";

    private static final String WAITS_FOR_ME = "a.approver_id in (:mine) and a.asked_by <> :me and a.decision is null"
            + " and (a.lapses_on is null or a.lapses_on >= :today)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Absences absences;

    @Inject
    Colleagues colleagues;

    @Inject
    Facts facts;

    @Inject
    WhoMayApprove whoMay;

    @Inject
    Today today;

    /** What the person who asks may decide now, the most pressing first. */
    public List<WaitingApproval> waitingForMe() {
        return read(WAITS_FOR_ME, Map.of("mine", mine(), "me", current.actor().account(), "today", today.date()));
    }

    /** How many that are, for a page that only says so. */
    public long howManyWaitForMe() {
        Visibility sight = current.visibility();
        NativeQuery<Long> query = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select count(*) from approval a join complaint c on c.number = a.complaint_number where "
                                + WAITS_FOR_ME + " and " + sight.condition("c"),
                        Long.class)
                .setParameter("mine", mine())
                .setParameter("me", current.actor().account())
                .setParameter("today", today.date());
        return sight.bind(query).getSingleResult();
    }

    /** What the person who asks is waiting for others to decide. */
    public List<WaitingApproval> waitingForOthers() {
        return read(
                "a.asked_by = :me and a.decision is null and (a.lapses_on is null or a.lapses_on >= :today)",
                Map.of("me", current.actor().account(), "today", today.date()));
    }

    /** How requests ended that the person asked for or decided, the latest fifty. */
    public List<WaitingApproval> ended() {
        return read(
                "a.id in (select mine.id from approval mine where (mine.asked_by = :me or mine.approver_id = :me)"
                        + " and (mine.decision is not null or mine.lapses_on < :today) order by mine.id desc limit 50)",
                Map.of("me", current.actor().account(), "today", today.date()));
    }

    /** Every request about one complaint, latest first. */
    public List<WaitingApproval> of(ComplaintNumber number) {
        return read("a.complaint_number = :number", Map.of("number", number.value()));
    }

    /** Who may be asked: managers, and not the person who asks. */
    public List<Colleague> approvers() {
        Long me = current.actor().accountId();
        return colleagues.in(Role.COMPLAINTS_MANAGER, Role.SERVICE_MANAGER).stream()
                .filter(colleague -> me == null || colleague.id() != me)
                .toList();
    }

    /** Those of them who are high enough for this kind and what is asked for. */
    public List<Colleague> approvers(ApprovalKind kind, Map<String, String> asked) {
        return approvers().stream()
                .filter(colleague -> whoMay.refusal(colleague, kind, asked).isEmpty())
                .toList();
    }

    /** My own account, and those of the managers I stand in for today. */
    private Set<Long> mine() {
        long me = current.actor().account();
        Set<Long> mine = new HashSet<>(absences.awayWithDeputy(me, today.date()));
        mine.add(me);
        return mine;
    }

    private List<WaitingApproval> read(String which, Map<String, Object> parameters) {
        Visibility sight = current.visibility();
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(REQUESTS.formatted(which, sight.condition("c")), Tuple.class);
        parameters.forEach(query::setParameter);
        List<Tuple> rows = sight.bind(query).getResultList();
        return rows.stream().map(this::waiting).toList();
    }

    /** Only what waits or was approved can be out of date; how else a request ended stays as it is. */
    private List<ChangedFact> changed(
            ApprovalKind kind,
            ComplaintNumber number,
            @Nullable Decision decision,
            Map<String, String> asked,
            @Nullable String decidedOn) {
        if (decision != null && decision != Decision.APPROVED) {
            return List.of();
        }
        Map<String, String> before = decision == null || decidedOn == null ? asked : asked(decidedOn);
        return ChangedFact.between(before, facts.now(kind, number, asked));
    }

    private WaitingApproval waiting(Tuple row) {
        LocalDate lapsesOn = row.get(9, LocalDate.class);
        String decided = row.get(10, String.class);
        ApprovalKind kind = ApprovalKind.valueOf(row.get(2, String.class));
        ComplaintNumber number = new ComplaintNumber(row.get(1, String.class));
        Map<String, String> asked = asked(row.get(6, String.class));
        boolean passed = decided == null && lapsesOn != null && lapsesOn.isBefore(today.date());
        Decision decision = passed ? Decision.LAPSED : decision(decided);
        return new WaitingApproval(
                row.get(0, Long.class),
                number,
                kind,
                row.get(3, String.class),
                row.get(4, Instant.class),
                row.get(5, String.class),
                asked,
                row.get(7, String.class),
                row.get(8, Long.class).equals(current.actor().accountId()),
                lapsesOn,
                decision,
                row.get(11, Instant.class),
                row.get(12, String.class),
                row.get(13, String.class),
                row.get(14, String.class),
                row.get(15, LocalDate.class),
                row.get(16, String.class),
                row.get(17, String.class),
                row.get(18, Long.class).equals(current.actor().accountId()),
                changed(kind, number, decision, asked, row.get(19, String.class)));
    }

    private static @Nullable Decision decision(@Nullable String decided) {
        return decided == null ? null : Decision.valueOf(decided);
    }

    private static Map<String, String> asked(String json) {
        Map<String, String> asked = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, value) -> asked.put(name, ((JsonString) value).getString()));
        }
        return asked;
    }
}
