package uk.redress.complaints.input;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.clock.Today;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;

/** The questions to other teams: those of a complaint, and those that wait for the person who looks. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingQuestions {

    // Who was asked sees the question; the number of the complaint only when they may see the complaint too.
    private static final String QUESTIONS = """
            select r.id, seen.number, r.question, r.asked_on, r.wanted_by, r.chased_on, r.overdue_since, r.escalated_on,
                   r.answered_on, r.answered_by, r.answer, r.withdrawn_on, r.withdrawn_because,
                   asked.display_name as asked, asker.display_name as asked_by, up.display_name as escalated_to,
                   (select n.name from team_name n where n.team_id = r.team_id
                     order by n.known_from desc nulls last, n.id desc limit 1) as team
              from input_request r
              join account asked on asked.id = r.asked_id
              join account asker on asker.id = r.asked_by_id
              left join account up on up.id = r.escalated_to_id
              left join lateral (select c.number from complaint c where c.id = r.complaint_id and %s) seen on true
             where\s""";

    private static final String OF_COMPLAINT = "seen.number = :number and r.complaint_id ="
            + " (select id from complaint where number = :number) order by r.answered_on nulls first, r.wanted_by, r.id";

    private static final String MINE = " (r.asked_id in (%1$s) or r.escalated_to_id in (%1$s)) "
            .formatted("select :me union all select account_id from absence"
                    + " where deputy_id = :me and :today between first_day and last_day");

    private static final String WAITING =
            MINE + "and r.answered_on is null and r.withdrawn_on is null order by r.wanted_by, r.id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    /** Open ones first. */
    public List<InputOnFile> of(ComplaintNumber number) {
        NativeQuery<Tuple> query = questions(OF_COMPLAINT).setParameter("number", number.value());
        return read(query);
    }

    /** Those that wait for the answer of the person who looks, the first wanted first. */
    public List<InputOnFile> askedOfMe() {
        return read(mine(WAITING));
    }

    /** @throws NotFound when it is not for the person who looks */
    public InputOnFile forMe(long question) {
        return read(mine(MINE + "and r.id = :question").setParameter("question", question)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The question"));
    }

    private NativeQuery<Tuple> mine(String which) {
        return questions(which).setParameter("me", current.actor().account()).setParameter("today", today.date());
    }

    private NativeQuery<Tuple> questions(String which) {
        Visibility sight = current.visibility();
        return sight.bind(entities.unwrap(Session.class)
                .createNativeQuery(QUESTIONS.formatted(sight.condition("c")) + which, Tuple.class));
    }

    private static List<InputOnFile> read(NativeQuery<Tuple> query) {
        return query.getResultStream().map(ReadingQuestions::question).toList();
    }

    private static InputOnFile question(Tuple row) {
        return new InputOnFile(
                row.get("id", Long.class),
                row.get("number", String.class),
                row.get("team", String.class),
                row.get("asked", String.class),
                row.get("asked_by", String.class),
                row.get("question", String.class),
                row.get("asked_on", LocalDate.class),
                row.get("wanted_by", LocalDate.class),
                row.get("chased_on", LocalDate.class),
                row.get("overdue_since", LocalDate.class),
                row.get("escalated_to", String.class),
                row.get("escalated_on", LocalDate.class),
                row.get("answered_on", LocalDate.class),
                row.get("answered_by", String.class),
                row.get("answer", String.class),
                row.get("withdrawn_on", LocalDate.class),
                row.get("withdrawn_because", String.class));
    }
}
