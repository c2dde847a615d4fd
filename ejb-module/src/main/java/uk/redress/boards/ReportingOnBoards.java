package uk.redress.boards;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.hibernate.Session;
import uk.redress.access.CurrentActor;
import uk.redress.clock.InWords;
import uk.redress.clock.Today;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** A body tells whoever it answers to, after every third meeting, what it has done. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class ReportingOnBoards {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Bodies bodies;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** The report of a body up to its last meeting, as it was sent. */
    public void sent(String reference, long seen, String to, String text, LocalDate on) {
        today.mustHaveCome(on);
        String whom = TextLength.LINE.needed(to, "to whom the report was sent");
        String report = TextLength.PAGES.needed(text, "the report");
        Body body = bodies.body(reference, seen);
        Tuple last = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select m.id, m.held_on, r.id is not null as told from meeting m
                          left join body_report r on r.after_id = m.id
                         where m.body_id = :body and m.attended_on is not null
                         order by m.held_on desc limit 1""", Tuple.class)
                .setParameter("body", body.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused("The body has not met yet: there is nothing to report."));
        if (last.get(2, Boolean.class)) {
            throw new Refused(
                    "A report up to the meeting of %s was sent already. The next one follows the next meeting."
                            .formatted(InWords.date(last.get(1, LocalDate.class))));
        }
        InOrder.mustFollow("The report", on, "the meeting it tells of", last.get(1, LocalDate.class));
        entities.createNativeQuery("""
                        insert into body_report (body_id, after_id, to_whom, text, sent_on, by_name)
                        values (:body, :after, :to, :text, :on, :by)""")
                .setParameter("body", body.id())
                .setParameter("after", last.get(0, Long.class))
                .setParameter("to", whom)
                .setParameter("text", report)
                .setParameter("on", on)
                .setParameter("by", current.actor().name())
                .executeUpdate();
        happened.fire(Happening.of(reference, "body.reported").with("to", whom).with("on", on));
    }
}
