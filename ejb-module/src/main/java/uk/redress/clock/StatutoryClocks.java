package uk.redress.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;

/** The stored clocks. */
@ApplicationScoped
class StatutoryClocks {

    private static final String WITH_EXTENSIONS = "select c from StatutoryClock c left join fetch c.extensions ";

    @PersistenceContext
    EntityManager entities;

    void add(StatutoryClock clock) {
        entities.persist(clock);
    }

    /** Written down at once, so that others of the same kinds can take their place. */
    void remove(ComplaintNumber complaint, Set<ClockKind> kinds) {
        of(complaint).stream().filter(clock -> kinds.contains(clock.kind())).forEach(entities::remove);
        entities.flush();
    }

    void writeDown() {
        entities.flush();
    }

    Optional<StatutoryClock> find(ComplaintNumber complaint, ClockKind kind) {
        return of(complaint).stream().filter(clock -> clock.kind() == kind).findAny();
    }

    StatutoryClock called(ComplaintNumber complaint, ClockKind kind) {
        return find(complaint, kind)
                .orElseThrow(() -> new NotFound("The %s clock of complaint %s".formatted(kind, complaint)));
    }

    List<StatutoryClock> of(ComplaintNumber complaint) {
        return entities.createQuery(
                        WITH_EXTENSIONS + "where c.complaintNumber = :complaint order by c.id", StatutoryClock.class)
                .setParameter("complaint", complaint.value())
                .getResultList();
    }

    List<StatutoryClock> running() {
        return entities.createQuery(
                        WITH_EXTENSIONS + "where c.stoppedOn is null order by c.complaintNumber, c.id",
                        StatutoryClock.class)
                .getResultList();
    }

    /**
     * Lets nobody start, extend or stop a clock until this transaction ends, and waits for those who are at it. The
     * complaints come first, as in every act, so that nobody waits for somebody who waits for them.
     */
    void keepStill() {
        entities.createNativeQuery("""
                        select 1 from complaint c
                         where exists (select 1 from statutory_clock k
                                        where k.complaint_number = c.number and k.stopped_on is null)
                         order by c.number for update of c""").getResultList();
        entities.createNativeQuery("lock table statutory_clock in share row exclusive mode")
                .executeUpdate();
    }

    /** Many clocks in one statement, for a log that comes in with thousands of complaints. */
    void addAll(String rowsAsJson, LocalDate knownSince) {
        entities.createNativeQuery("""
                        insert into statutory_clock
                          (complaint_number, kind, started_on, timescale, due_on, stopped_on, ran_out_before_import,
                           known_since)
                        select complaint_number, kind, started_on, timescale, due_on, stopped_on, ran_out_before_import,
                               cast(:knownSince as date)
                          from json_to_recordset(cast(:rows as json)) as r (
                            complaint_number text, kind text, started_on date, timescale int, due_on date,
                            stopped_on date, ran_out_before_import boolean)""")
                .setParameter("rows", rowsAsJson)
                .setParameter("knownSince", knownSince)
                .executeUpdate();
    }
}
