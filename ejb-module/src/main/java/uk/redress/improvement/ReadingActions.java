package uk.redress.improvement;

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
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.access.Visibility;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;

/** What was promised because of complaints, to those who may see the complaint. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingActions {

    private static final String ACTIONS = """
            select a.reference, a.version, a.complaint_number, a.text, a.owner, a.due_on, a.promised_on, a.done_on,
                   a.evidence, a.done_recorded_by,
                   exists (select from ombudsman_remedy r where r.action_reference = a.reference) as for_ombudsman,
                   a.step is not null as planned
              from improvement_action a join complaint c on c.number = a.complaint_number
             where %s and %s""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /** What is still to be done, the most pressing first. */
    public List<ActionInList> open() {
        return read("a.done_on is null", "order by a.due_on, a.id limit 5000", Map.of());
    }

    /** What was done last, the latest first. */
    public List<ActionInList> done(int most) {
        return read("a.done_on is not null", "order by a.done_on desc, a.id desc limit " + most, Map.of());
    }

    /** What was promised because of one complaint. */
    public List<ActionInList> of(ComplaintNumber number) {
        return read("a.complaint_number = :number", "order by a.id", Map.of("number", number.value()));
    }

    /** @throws NotFound when there is none of that reference that the person who asks may see */
    public ActionInList called(String reference) {
        return read("a.reference = :reference", "", Map.of("reference", reference)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The action"));
    }

    /** Whether the person who asks may record that something was done. */
    public boolean mayFollowUp() {
        return !current.actor().is(Role.AUDITOR);
    }

    /** Whether the person who asks may make what was promised part of a plan. */
    public boolean mayPlan() {
        return current.actor().is(Role.OFFICER) || current.actor().is(Role.COMPLAINTS_MANAGER);
    }

    private List<ActionInList> read(String which, String order, Map<String, Object> parameters) {
        Visibility sight = current.visibility();
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(ACTIONS.formatted(which, sight.condition("c")) + " " + order, Tuple.class);
        parameters.forEach(query::setParameter);
        return sight.bind(query).getResultStream().map(ReadingActions::action).toList();
    }

    private static ActionInList action(Tuple row) {
        return new ActionInList(
                row.get("reference", String.class),
                row.get("version", Long.class),
                new ComplaintNumber(row.get("complaint_number", String.class)),
                row.get("text", String.class),
                row.get("owner", String.class),
                row.get("due_on", LocalDate.class),
                row.get("promised_on", LocalDate.class),
                row.get("done_on", LocalDate.class),
                row.get("evidence", String.class),
                row.get("done_recorded_by", String.class),
                row.get("for_ombudsman", Boolean.class),
                row.get("planned", Boolean.class));
    }
}
