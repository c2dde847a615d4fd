package uk.redress.reminders;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Calendars;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingCalendar;
import uk.redress.clock.WorkingDays;
import uk.redress.kernel.ForTheSystem;

/**
 * Raises the reminders whose day has come. Those missed while the server was down are raised in the order they fell. Of
 * a clock that a log brought in, only what falls on the day of the import or later is raised, and nothing when it had run
 * out by then: nobody is reminded of the past.
 */
@Stateless
@PermitAll
@ForTheSystem
public class RaisingReminders {

    /** Reminders are of the clock that leads; of the one from the statement, as soon as it does, like of the other. */
    private static final String APPLIES = """
            g.active and (g.clock_kind = s.kind and (s.leads or s.kind = 'INVESTIGATION_FROM_STATEMENT')
                          or s.leads and s.kind = 'INVESTIGATION_FROM_STATEMENT'
                             and g.clock_kind = 'INVESTIGATION' and g.counted_from = 'DUE')""";

    // Only clocks that still have a rung to come are read: a sweep costs what is open, not what was ever received.
    private static final String RUNNING = """
            select s.id, s.started_on, s.due_on, s.known_since,
                   (select coalesce(string_agg(cast(r.rung_id as text), ','), '') from reminder r where r.clock_id = s.id),
                   (select coalesce(string_agg(cast(g.id as text), ','), '') from reminder_rung g where %1$s)
              from statutory_clock s
             where s.stopped_on is null and not s.ran_out_before_import
               and (select count(*) from reminder r where r.clock_id = s.id)
                   < (select count(*) from reminder_rung g where %1$s)""".formatted(APPLIES);

    // Asked of open enquiries only, of which there are few.
    private static final String ENQUIRIES = """
            select e.id, e.due_on, e.received_on, g.id, g.working_days
              from ombudsman_waits_for e
              join complaint c on c.id = e.complaint_id and c.with_ombudsman is not null
              join reminder_rung g on g.clock_kind = 'OMBUDSMAN_ENQUIRY' and g.active
             where e.due_on <= :soon
               and not exists (select from reminder r where r.enquiry_id = e.id and r.rung_id = g.id)
             order by e.due_on, e.id, g.working_days""";

    // more than any rung of an enquiry looks ahead
    private static final int DAYS_AHEAD = 5;

    private static final String RAISE_OF_ENQUIRY = """
            insert into reminder (enquiry_id, rung_id, falls_on, raised_at) values (:enquiry, :rung, :fallsOn, :now)
            on conflict do nothing""";

    private static final String RAISE = """
            insert into reminder (clock_id, rung_id, falls_on, raised_at) values (:clock, :rung, :fallsOn, :now)
            on conflict (clock_id, rung_id) do nothing""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Ladder ladder;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    private record Due(long clock, long rung, LocalDate fallsOn) {}

    /** Raises what is due and answers how many that were. */
    public int raise() {
        List<Due> due = new ArrayList<>();
        List<Rung> rungs = ladder.rungs().stream().filter(Rung::active).toList();
        WorkingCalendar calendar = calendars.current();
        LocalDate now = today.date();
        entities.unwrap(Session.class)
                .createNativeQuery(RUNNING, Tuple.class)
                .getResultStream()
                .forEach(row -> {
                    Set<String> raised =
                            new HashSet<>(List.of(row.get(4, String.class).split(",", -1)));
                    Set<String> applying =
                            new HashSet<>(List.of(row.get(5, String.class).split(",", -1)));
                    rungs.stream()
                            .filter(rung -> applying.contains(String.valueOf(rung.id())))
                            .filter(rung -> !raised.contains(String.valueOf(rung.id())))
                            .map(rung -> new Due(
                                    row.get(0, Long.class),
                                    rung.id(),
                                    rung.fallsOn(row.get(1, LocalDate.class), row.get(2, LocalDate.class), calendar)))
                            .filter(candidate -> !candidate.fallsOn().isAfter(now))
                            .filter(candidate -> isKnownOn(candidate.fallsOn(), row.get(3, LocalDate.class)))
                            .forEach(due::add);
                });
        due.sort(Comparator.comparing(Due::fallsOn).thenComparing(Due::clock).thenComparing(Due::rung));
        due.forEach(this::raise);
        return due.size() + raiseOfEnquiries(calendar, now);
    }

    /** What the Ombudsman asks is due on the day they set, not on a day that is counted. */
    private int raiseOfEnquiries(WorkingCalendar calendar, LocalDate now) {
        int raised = 0;
        List<Tuple> open = entities.unwrap(Session.class)
                .createNativeQuery(ENQUIRIES, Tuple.class)
                .setParameter("soon", calendar.after(now, WorkingDays.of(DAYS_AHEAD)))
                .getResultList();
        for (Tuple row : open) {
            LocalDate fallsOn = Rung.away(row.get(1, LocalDate.class), row.get(4, Integer.class), calendar);
            if (!fallsOn.isAfter(now) && !fallsOn.isBefore(row.get(2, LocalDate.class))) {
                entities.unwrap(Session.class)
                        .createNativeMutationQuery(RAISE_OF_ENQUIRY)
                        .setParameter("enquiry", row.get(0, Long.class))
                        .setParameter("rung", row.get(3, Long.class))
                        .setParameter("fallsOn", fallsOn)
                        .setParameter("now", today.now().atOffset(ZoneOffset.UTC))
                        .executeUpdate();
                raised++;
            }
        }
        return raised;
    }

    private static boolean isKnownOn(LocalDate day, @Nullable LocalDate knownSince) {
        return knownSince == null || !day.isBefore(knownSince);
    }

    private void raise(Due due) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery(RAISE)
                .setParameter("clock", due.clock())
                .setParameter("rung", due.rung())
                .setParameter("fallsOn", due.fallsOn())
                .setParameter("now", today.now().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
