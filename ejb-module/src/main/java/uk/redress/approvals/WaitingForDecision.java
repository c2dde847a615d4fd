package uk.redress.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.Session;
import uk.redress.access.AskedToDecide;
import uk.redress.clock.Today;

/** The complaints a manager was asked to decide about, for themselves or for somebody who is away. */
@ApplicationScoped
class WaitingForDecision implements AskedToDecide {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Today today;

    @Override
    public List<String> waitingFor(long account) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select distinct complaint_number from approval
                         where decision is null
                           and approver_id in (select :account union all
                                               select account_id from absence
                                                where deputy_id = :account and :today between first_day and last_day)""", String.class)
                .setParameter("account", account)
                .setParameter("today", today.date())
                .getResultList();
    }
}
