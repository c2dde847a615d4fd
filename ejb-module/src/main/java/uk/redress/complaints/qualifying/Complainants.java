package uk.redress.complaints.qualifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import uk.redress.complaints.Complaint;
import uk.redress.kernel.Refusal;

/** Who complains, found by the complaint, which is locked first. */
@ApplicationScoped
public class Complainants {

    @PersistenceContext
    EntityManager entities;

    public Optional<WhoComplains> find(Complaint complaint) {
        return Optional.ofNullable(entities.find(WhoComplains.class, complaint.id()));
    }

    /** Nobody said who complains. */
    public void leftNoName(Complaint complaint) {
        of(complaint).leftNoName();
    }

    /** Why this person's complaint cannot go on in the procedure yet; empty while nothing speaks against it. */
    public Optional<Refusal> refusalToGoOn(Complaint complaint) {
        WhoComplains who = find(complaint).orElse(null);
        if (who == null) {
            return Optional.empty();
        }
        if (who.isAnonymous()) {
            return Optional.of(
                    new Refusal(
                            "Nobody knows who complains, so the procedure is not open to them. Record what was done about it instead, or who it was once you know."));
        }
        if (who.group().filter(QualifyingGroup::needsDecision).isEmpty()) {
            return Optional.empty();
        }
        Optional<SufficientInterest> decided = interest(complaint);
        if (decided.isEmpty()) {
            return Optional.of(new Refusal(
                    "Decide first whether this person has sufficient interest in the child's welfare to complain."));
        }
        return decided.get().isSufficient()
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                "It was decided that this person does not have sufficient interest. The complaint leaves the procedure."));
    }

    WhoComplains of(Complaint complaint) {
        return find(complaint).orElseGet(() -> {
            WhoComplains unknown = new WhoComplains(complaint.id());
            entities.persist(unknown);
            return unknown;
        });
    }

    void decided(Complaint complaint, InterestDecision decision) {
        interest(complaint)
                .ifPresentOrElse(
                        known -> known.decided(decision),
                        () -> entities.persist(new SufficientInterest(complaint.id(), decision)));
    }

    private Optional<SufficientInterest> interest(Complaint complaint) {
        return Optional.ofNullable(entities.find(SufficientInterest.class, complaint.id()));
    }
}
