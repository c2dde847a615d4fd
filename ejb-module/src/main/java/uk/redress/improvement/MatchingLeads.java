package uk.redress.improvement;

import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.Role;
import uk.redress.kernel.Happening;
import uk.redress.kernel.ManyHappened;
import uk.redress.kernel.Refused;

/** Plans name their leads by initials. Here the office says whose account stands behind them, for all their actions at once. */
@Stateless
@RolesAllowed(PROGRAMME_OFFICE)
public class MatchingLeads {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Colleagues colleagues;

    @Inject
    Event<ManyHappened> happened;

    /** Who leads something and is nobody's account yet, with how many actions; the most first. */
    public List<UnmatchedLead> unmatched() {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select owner, count(*) as actions from improvement_action
                         where step is not null and step not in ('EMBEDDED', 'DROPPED') and lead_id is null
                         group by owner order by count(*) desc, owner""", Tuple.class)
                .getResultStream()
                .map(row -> new UnmatchedLead(row.get("owner", String.class), row.get("actions", Long.class)))
                .toList();
    }

    /** Everybody who may lead an action. */
    public List<Colleague> whoMayLead() {
        return colleagues.in(
                Role.LEAD, Role.SERVICE_MANAGER, Role.COMPLAINTS_MANAGER, Role.OFFICER, Role.PROGRAMME_OFFICE);
    }

    /** @return how many actions have a lead with an account now */
    public int match(String lead, long account) {
        Colleague colleague = colleagues
                .find(account)
                .filter(found -> whoMayLead().contains(found))
                .orElseThrow(() -> new Refused("Choose somebody from the list."));
        List<String> matched = entities.unwrap(Session.class)
                .createNativeQuery("""
                        update improvement_action set lead_id = :account, version = version + 1
                         where owner = :lead and lead_id is null and step is not null
                           and step not in ('EMBEDDED', 'DROPPED')
                        returning reference""", String.class)
                .setParameter("account", account)
                .setParameter("lead", lead)
                .getResultList();
        happened.fire(new ManyHappened(matched.stream()
                .map(reference -> Happening.of(reference, "action.leadMatched")
                        .with("lead", lead)
                        .with("person", colleague.name()))
                .toList()));
        return matched.size();
    }

    public record UnmatchedLead(String lead, long actions) implements java.io.Serializable {}
}
