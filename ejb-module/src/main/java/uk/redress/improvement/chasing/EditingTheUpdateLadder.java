package uk.redress.improvement.chasing;

import static uk.redress.access.Role.Names.ADMINISTRATOR;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.Session;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Happening;

/** The office chooses when an update is chased, who is told and in which words. A rung is switched off, never removed. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, ADMINISTRATOR})
public class EditingTheUpdateLadder {

    @PersistenceContext
    EntityManager entities;

    @Inject
    UpdateLadder ladder;

    @Inject
    Event<Happening> happened;

    public List<UpdateRung> rungs() {
        return ladder.rungs();
    }

    public void add(NewRung rung) {
        entities.unwrap(Session.class)
                .createNativeMutationQuery("""
                        insert into update_rung (counted_from, working_days, tells, sentence)
                        values (:from, :days, :tells, :sentence)""")
                .setParameter("from", rung.from().name())
                .setParameter("days", rung.workingDays())
                .setParameter("tells", rung.tells().name())
                .setParameter("sentence", rung.sentence())
                .executeUpdate();
        happened.fire(told(Happening.of("updates", "updates.rungAdded"), rung));
    }

    /** @param seen the version of the rung that the page has shown */
    public void change(long id, long seen, NewRung rung, boolean active) {
        int changed = entities.unwrap(Session.class)
                .createNativeMutationQuery("""
                        update update_rung set counted_from = :from, working_days = :days, tells = :tells,
                               sentence = :sentence, active = :active, version = version + 1
                         where id = :id and version = :seen""")
                .setParameter("from", rung.from().name())
                .setParameter("days", rung.workingDays())
                .setParameter("tells", rung.tells().name())
                .setParameter("sentence", rung.sentence())
                .setParameter("active", active)
                .setParameter("id", id)
                .setParameter("seen", seen)
                .executeUpdate();
        if (changed == 0) {
            throw new ChangedMeanwhile("updates", seen);
        }
        happened.fire(told(Happening.of("updates", "updates.rungChanged"), rung).with("active", active));
    }

    private static Happening told(Happening happening, NewRung rung) {
        return happening
                .with("from", rung.from())
                .with("workingDays", rung.workingDays())
                .with("tells", rung.tells())
                .with("sentence", rung.sentence());
    }
}
