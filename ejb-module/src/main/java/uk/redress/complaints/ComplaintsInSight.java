package uk.redress.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.clock.VisibleComplaints;
import uk.redress.kernel.ComplaintNumber;

/** Answers the clock, which knows no people: a deadline is shown to those who may see its complaint. */
@ApplicationScoped
class ComplaintsInSight implements VisibleComplaints {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Override
    public boolean include(ComplaintNumber complaint) {
        Visibility sight = current.visibility();
        Query query = entities.createNativeQuery(
                        "select 1 from complaint c where c.number = :number and %s".formatted(sight.condition("c")))
                .setParameter("number", complaint.value());
        return !sight.bind(query).getResultList().isEmpty();
    }
}
