package uk.redress.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.security.Principal;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Answers who acts. Only inside a transaction, as every use case is. */
@ApplicationScoped
public class CurrentActor {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ActorOfTransaction transaction;

    @Inject
    AskedToDecide requests;

    @Inject
    Principal caller;

    public Actor actor() {
        Actor known = transaction.get();
        if (known == null) {
            known = signedIn();
            transaction.fix(known);
        }
        return known;
    }

    /** Called first by what a timer or a sweep starts: nobody is signed in there. */
    public void isTheSystemFor(String what) {
        transaction.fix(Actor.theSystemFor(what));
    }

    /** Which complaints the actor may see. The system sees all: it acts on a number it was given. */
    public Visibility visibility() {
        Visibility known = transaction.sight();
        if (known == null) {
            known = sight();
            transaction.see(known);
        }
        return known;
    }

    private Visibility sight() {
        Actor actor = actor();
        Role role = actor.role();
        if (role == null || actor.signsForCouncil()) {
            return Visibility.everything();
        }
        return switch (role) {
            case OFFICER, COMPLAINTS_MANAGER, AUDITOR -> Visibility.everything();
            case ADMINISTRATOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER -> Visibility.nothing();
            case SERVICE_MANAGER ->
                Visibility.of(actor.account(), subtreeOf(actor.teamId()), requests.waitingFor(actor.account()));
        };
    }

    private Actor signedIn() {
        List<Tuple> found = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select id, display_name, role, team_id, signs_for_council from account"
                                + " where user_name = :name and active",
                        Tuple.class)
                .setParameter("name", caller.getName())
                .getResultList();
        if (found.isEmpty()) {
            throw new IllegalStateException("Nobody is signed in, and no timer or sweep said it acts.");
        }
        Tuple row = found.get(0);
        return new Actor(
                row.get(0, Long.class),
                row.get(1, String.class),
                Role.valueOf(row.get(2, String.class)),
                row.get(3, Long.class),
                row.get(4, Boolean.class));
    }

    private List<Long> subtreeOf(@Nullable Long team) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        with recursive below (id) as (
                          select id from team where id = :team
                          union all
                          select t.id from team t join below b on t.parent_id = b.id)
                        select id from below""", Long.class)
                .setParameter("team", team)
                .getResultList();
    }
}
