package uk.redress.work;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.access.Visibility;
import uk.redress.complaints.Step;

/**
 * What is to be done, the first due first. One statement a page, whatever its length: the page is cut from the index
 * before anything is looked up for its rows.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER})
public class ReadingWork {

    private static final String PAGE = """
            with page as materialized (
              select c.id, c.number, c.version, c.summary, c.raised_by, c.step, c.team_id, c.manager_id, c.holder_id, c.next_due_on
                from complaint c
               where c.step is not null and %s and %s
               order by c.next_due_on, c.id
               limit :size offset :skip)
            select page.number, page.version, left(page.summary, 400) as summary, page.raised_by, page.step,
                   coalesce(l.returned_reason is not null, false) as returned,
                   page.step = 'RESPOND' and page.manager_id is null as unassigned,
                   (select n.name from team_name n where n.team_id = page.team_id
                     order by n.known_from desc nulls last, n.id desc limit 1) as team,
                   h.display_name as holder, coalesce(page.holder_id = :myself, false) as mine,
                   page.holder_id is null and (:anybodys or coalesce(page.manager_id = :myself, false)) as claimable,
                   page.next_due_on,
                   coalesce((select bool_or(s.ran_out_before_import) from statutory_clock s
                     where s.complaint_number = page.number and s.stopped_on is null), false) as ran_out,
                   (select max(w.since) from open_work w where w.number = page.number) as since
              from page
              left join local_resolution l on l.complaint_id = page.id
              left join account h on h.id = page.holder_id
             order by page.next_due_on, page.id""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /** One page of the work the person who asks may see. */
    public List<WorkToDo> page(Whose whose, int skip, int size) {
        Visibility sight = current.visibility();
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(PAGE.formatted(whose.condition(), sight.condition("c")), Tuple.class)
                .setParameter("myself", current.actor().account())
                .setParameter("anybodys", !current.actor().is(Role.SERVICE_MANAGER))
                .setParameter("skip", skip)
                .setParameter("size", size);
        if (whose.asksForMe()) {
            query.setParameter("me", current.actor().account());
        }
        return sight.bind(query).getResultStream().map(ReadingWork::toDo).toList();
    }

    public WorkOnHand counts() {
        Visibility sight = current.visibility();
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(
                        Stream.of(Whose.values())
                                .map(whose -> sight.count(
                                        "complaint c where c.step is not null and " + whose.condition(), ":most"))
                                .collect(Collectors.joining("), (", "select (", ")")),
                        Tuple.class)
                .setParameter("me", current.actor().account())
                .setParameter("most", WorkOnHand.COUNTED + 1);
        Tuple row = sight.bind(query).getSingleResult();
        return new WorkOnHand(row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class));
    }

    private static WorkToDo toDo(Tuple row) {
        return new WorkToDo(
                row.get("number", String.class),
                row.get("version", Long.class),
                row.get("summary", String.class),
                row.get("raised_by", String.class),
                Step.valueOf(row.get("step", String.class)),
                row.get("returned", Boolean.class),
                row.get("unassigned", Boolean.class),
                row.get("team", String.class),
                row.get("holder", String.class),
                row.get("mine", Boolean.class),
                row.get("claimable", Boolean.class),
                row.get("next_due_on", LocalDate.class),
                row.get("ran_out", Boolean.class),
                row.get("since", Instant.class));
    }
}
