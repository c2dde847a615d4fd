package uk.redress.improvement.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Which action answers which finding. */
@ApplicationScoped
public class Answers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Findings findings;

    @Inject
    Event<Happening> happened;

    /** @throws Refused when it answers nothing: an action without a finding is nobody's */
    public void are(long action, List<String> references) {
        if (references.isEmpty()) {
            throw new Refused("Choose at least one finding that the action answers.");
        }
        findings.ids(references).forEach(finding -> entities.createNativeQuery("""
                        insert into finding_answer (finding_id, action_id) values (:finding, :action)
                        on conflict do nothing""")
                .setParameter("finding", finding)
                .setParameter("action", action)
                .executeUpdate());
    }

    List<String> of(long action) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select f.reference from finding_answer fa join finding f on f.id = fa.finding_id"
                                + " where fa.action_id = :action order by f.id",
                        String.class)
                .setParameter("action", action)
                .getResultList();
    }

    void noLonger(long action, List<String> references) {
        findings.ids(references).forEach(finding -> entities.createNativeQuery(
                        "delete from finding_answer where finding_id = :finding and action_id = :action")
                .setParameter("finding", finding)
                .setParameter("action", action)
                .executeUpdate());
    }

    /**
     * What a complaint led to is a finding like any other: made once for each complaint, numbered as its promises come.
     *
     * @param text as it was promised; whoever plans it has read that it names nobody
     */
    public String outOfComplaint(String complaint, String text, LocalDate promisedOn) {
        FindingSource source = sourceOf(complaint, promisedOn);
        String number = Long.toString(
                entities.createQuery("select count(f) from Finding f where f.sourceId = :source", Long.class)
                                .setParameter("source", source.id())
                                .getSingleResult()
                        + 1);
        String reference = findings.add(source, new NewFinding(null, number, text, null));
        happened.fire(Happening.of(reference, "finding.recorded").with("source", source.reference()));
        return reference;
    }

    private FindingSource sourceOf(String complaint, LocalDate promisedOn) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select reference from finding_source where complaint_number = :complaint", String.class)
                .setParameter("complaint", complaint)
                .getResultStream()
                .findFirst()
                .map(findings::source)
                .orElseGet(() -> {
                    FindingSource made = new FindingSource(
                            findings.nextSource(),
                            new NewSource(
                                    SourceKind.COMPLAINT,
                                    "A complaint",
                                    "Complaints",
                                    promisedOn,
                                    promisedOn,
                                    ResponseRule.NONE,
                                    null,
                                    null,
                                    null),
                            null,
                            complaint);
                    findings.keep(made);
                    happened.fire(
                            Happening.of(made.reference(), "source.recorded").with("complaint", complaint));
                    return made;
                });
    }
}
