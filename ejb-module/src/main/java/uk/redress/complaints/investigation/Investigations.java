package uk.redress.complaints.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.redress.complaints.Complaint;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** The facts of stage 2, found by their complaint, which is locked first. */
@ApplicationScoped
class Investigations {

    @PersistenceContext
    EntityManager entities;

    /** @throws Refused when stage 2 has not been asked for */
    Investigation of(Complaint complaint) {
        return find(complaint).orElseThrow(() -> new Refused("Stage 2 has not been asked for."));
    }

    Optional<Investigation> find(Complaint complaint) {
        return Optional.ofNullable(entities.find(Investigation.class, complaint.id()));
    }

    /** Begins it, or begins it anew: what an earlier one found stays in the history, and its people on record. */
    void begin(Complaint complaint, StageTwoRequest request, LocalDate on) {
        find(complaint).ifPresent(earlier -> setAside(complaint, earlier, on));
        entities.persist(new Investigation(complaint.id(), request));
    }

    private void setAside(Complaint complaint, Investigation earlier, LocalDate on) {
        Stream.of(Post.values())
                .map(post -> holding(complaint, post))
                .flatMap(Optional::stream)
                .forEach(holder -> holder.replaced(on, "Stage 2 began anew."));
        allPoints(complaint).forEach(StatementPoint::isInvestigatedAnew);
        entities.remove(earlier);
        entities.flush();
    }

    void add(Investigator investigator) {
        entities.persist(investigator);
    }

    /** Who holds the post now. */
    Optional<Investigator> holding(Complaint complaint, Post post) {
        return ofComplaint(Investigator.class, "complaintId = :complaint order by e.id", complaint).stream()
                .filter(investigator -> investigator.holds(post))
                .findFirst();
    }

    /** Those that are investigated and decided; what waits for proceedings elsewhere is left out. */
    List<StatementPoint> points(Complaint complaint) {
        return allPoints(complaint).stream().filter(point -> !point.isWaiting()).toList();
    }

    List<StatementPoint> allPoints(Complaint complaint) {
        return ofComplaint(StatementPoint.class, "complaintId = :complaint order by e.ordinal", complaint);
    }

    /** Draws up the heads of the statement, replacing what was there; what waits stays as it is. */
    void draw(Complaint complaint, List<StatementPoint> points) {
        entities.createQuery("delete from StatementPoint p where p.complaintId = :complaint and p.heldBecause is null")
                .setParameter("complaint", complaint.id())
                .executeUpdate();
        points.forEach(entities::persist);
    }

    void add(FileAccess access) {
        entities.persist(access);
    }

    /** @throws NotFound when the complaint has no such request for records */
    FileAccess fileAccess(Complaint complaint, long id) {
        FileAccess found = entities.find(FileAccess.class, id);
        if (found == null || found.complaintId() != complaint.id()) {
            throw new NotFound("The request for records");
        }
        return found;
    }

    private <T> List<T> ofComplaint(Class<T> type, String which, Complaint complaint) {
        return entities.createQuery("select e from %s e where e.%s".formatted(type.getSimpleName(), which), type)
                .setParameter("complaint", complaint.id())
                .getResultList();
    }
}
