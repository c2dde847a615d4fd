package uk.redress.people;

import static uk.redress.access.Role.Names.ADMINISTRATOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Happening;

/** Adds divisions and teams to the tree, with the names they were known by before. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, ADMINISTRATOR})
public class AddingTeams {

    private static final String NAME = "insert into team_name (team_id, name) values (:team, :name)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<Happening> happened;

    /**
     * Adds a team.
     *
     * @param parent null for a division
     * @param because where its name comes from, for the journal
     * @return its id
     */
    public long add(@Nullable Long parent, String name, List<String> formerNames, String because) {
        long team = entities.unwrap(Session.class)
                .createNativeQuery(
                        "insert into team (parent_id) values (cast(:parent as bigint)) returning id", Long.class)
                .setParameter("parent", parent)
                .getSingleResult();
        // Of names without dates the latest written is the one in use.
        formerNames.forEach(former -> name(team, former));
        name(team, name);
        happened.fire(Happening.of("teams", "team.added")
                .because(because)
                .with("team", name)
                .with("formerNames", formerNames.isEmpty() ? null : String.join(", ", formerNames)));
        return team;
    }

    private void name(long team, String name) {
        entities.createNativeQuery(NAME)
                .setParameter("team", team)
                .setParameter("name", name)
                .executeUpdate();
    }
}
