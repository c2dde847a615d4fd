package uk.redress.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.Session;
import uk.redress.access.AskedToDecide;
import uk.redress.clock.Today;

/**
 * The complaints a manager was asked to decide about, or told of because the work on them is overdue: for themselves or for
 * somebody who is away.
 */
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
                        with mine (id) as (
                          select :account union all
                          select account_id from absence
                           where deputy_id = :account and :today between first_day and last_day)
                        select complaint_number from approval
                         where decision is null and approver_id in (select id from mine)
                        union
                        select s.complaint_number from overdue_rung o
                          join statutory_clock s on s.id = o.clock_id and s.stopped_on is null
                         where o.told_id in (select id from mine)""", String.class)
                .setParameter("account", account)
                .setParameter("today", today.date())
                .getResultList();
    }
}
