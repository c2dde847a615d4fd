package uk.redress.approvals;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.ForTheSystem;
import uk.redress.kernel.Happening;

/**
 * Overdue work climbs the ladder that undecided requests climb: so many working days after the last day the manager above
 * whoever holds it is told, and then the next one up, for as long as it is not done. Nobody loses the work by it.
 */
@Stateless
@PermitAll
@ForTheSystem
public class ClimbingOverdueWork {

    // Late before it was imported is the log's past; the acknowledgement is not what a stage is about.
    private static final String LATE = """
              from statutory_clock s
              join complaint c on c.number = s.complaint_number and c.step is not null
            %s
             where s.stopped_on is null and s.leads and s.due_on < :today and not s.ran_out_before_import
               and s.kind not in ('ACKNOWLEDGEMENT', 'PANEL_ACKNOWLEDGEMENT')
            %s
             order by c.number, s.id""";

    private static final String FIRST = "select s.id, c.number, s.kind, s.due_on, h.id, 0 "
            + LATE.formatted(
                    " join account h on h.id = coalesce(c.holder_id, c.manager_id) and h.reports_to is not null",
                    " and not exists (select 1 from overdue_rung o where o.clock_id = s.id)");

    private static final String NEXT = "select s.id, c.number, s.kind, s.due_on, o.told_id, o.rung "
            + LATE.formatted(" join overdue_rung o on o.clock_id = s.id", " and o.climbs_after < :today");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Climbing climbing;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    private record Overdue(long clock, ComplaintNumber number, String kind, LocalDate dueOn, long below, int rung) {}

    /** Goes through all of it and answers how many managers were told. */
    public int climb() {
        current.isTheSystemFor("work that is overdue");
        // complaint after complaint by number, as whoever locks many of them does
        return (int) Stream.concat(overdue(NEXT).stream(), overdue(FIRST).stream())
                .sorted(Comparator.comparing(each -> each.number().value()))
                .filter(this::isTold)
                .count();
    }

    private boolean isTold(Overdue overdue) {
        if (overdue.rung() > 0) {
            mark(overdue);
            return tell(overdue);
        }
        return climbing.lastDayFrom(overdue.dueOn()).isBefore(today.date()) && tell(overdue);
    }

    private boolean tell(Overdue overdue) {
        @Nullable
        Colleague above = colleagues.above(overdue.below(), overdue.below()).orElse(null);
        if (above == null) {
            return false;
        }
        LocalDate now = today.date();
        boolean ends = colleagues.above(above.id(), above.id()).isEmpty();
        session()
                .createNativeQuery("select 1 from complaint where number = :number for update", Integer.class)
                .setParameter("number", overdue.number().value())
                .getResultList();
        // once, however many servers sweep
        int told = session()
                .createNativeMutationQuery("""
                        insert into overdue_rung (clock_id, rung, told_id, told_on, climbs_after)
                        values (:clock, :rung, :told, :today, cast(:climbsAfter as date))
                        on conflict (clock_id, rung) do nothing""")
                .setParameter("clock", overdue.clock())
                .setParameter("rung", overdue.rung() + 1)
                .setParameter("told", above.id())
                .setParameter("today", now)
                .setParameter("climbsAfter", ends ? null : climbing.lastDayFrom(now))
                .executeUpdate();
        if (told == 0) {
            return false;
        }
        happened.fire(Happening.of(overdue.number(), "work.overdueClimbed")
                .with("clock", overdue.kind())
                .with("dueOn", overdue.dueOn())
                .with("to", above.name()));
        return true;
    }

    /** That rung has done its part, whether or not there is one above it. */
    private void mark(Overdue overdue) {
        session()
                .createNativeMutationQuery(
                        "update overdue_rung set climbs_after = null where clock_id = :clock and rung = :rung")
                .setParameter("clock", overdue.clock())
                .setParameter("rung", overdue.rung())
                .executeUpdate();
    }

    private List<Overdue> overdue(String which) {
        return session()
                .createNativeQuery(which, Tuple.class)
                .setParameter("today", today.date())
                .getResultStream()
                .map(row -> new Overdue(
                        row.get(0, Long.class),
                        new ComplaintNumber(row.get(1, String.class)),
                        row.get(2, String.class),
                        row.get(3, LocalDate.class),
                        row.get(4, Long.class),
                        row.get(5, Integer.class)))
                .toList();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
