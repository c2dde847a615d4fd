package uk.redress.people;

import static uk.redress.access.Role.Names.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** Adds, renames and closes teams. Nothing is taken away: old logs and old complaints know the old names. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class ArrangingTeams {

    private static final int LONGEST_NAME = 120;

    @PersistenceContext
    EntityManager entities;

    @Inject
    ReadingTeams reading;

    @Inject
    Event<Happening> happened;

    /**
     * Adds a team, or a division.
     *
     * @param parent the team it belongs to; null for a division
     * @throws Refused when there is one of that name there already
     */
    public void add(String name, @Nullable Long parent, @Nullable LocalDate openedOn) {
        keepStill();
        String tidy = tidy(name);
        if (parent != null) {
            team(parent);
        }
        mustBeNew(tidy, parent);
        Long id = session()
                .createNativeQuery(
                        "insert into team (parent_id, opened_on) values (cast(:parent as bigint), cast(:opened as date)) returning id",
                        Long.class)
                .setParameter("parent", parent)
                .setParameter("opened", openedOn)
                .getSingleResult();
        call(id, tidy, openedOn);
        happened.fire(Happening.of("teams", "team.added")
                .with("team", tidy)
                .with("below", parent == null ? null : team(parent).name())
                .with("from", openedOn));
    }

    /**
     * From a day on it has another name; complaints and logs of before keep the old one.
     *
     * @throws Refused when it is called so already, or another team beside it is
     */
    public void rename(long id, String name, LocalDate from) {
        keepStill();
        TeamInTree team = team(id);
        String tidy = tidy(name);
        mustBeNew(tidy, team.parentId());
        int ended = session()
                .createNativeMutationQuery("""
                        update team_name set known_until = :from
                         where team_id = :team and known_until is null and (known_from is null or known_from <= :from)""")
                .setParameter("team", id)
                .setParameter("from", from)
                .executeUpdate();
        if (ended == 0) {
            throw new Refused("It was renamed later than that already. Give a day after its last change of name.");
        }
        call(id, tidy, from);
        happened.fire(Happening.of("teams", "team.renamed")
                .with("from", team.name())
                .with("to", tidy)
                .with("since", from));
    }

    /** @throws Refused while teams below it are open, or before it was opened */
    public void close(long id, LocalDate on) {
        keepStill();
        TeamInTree team = team(id);
        if (team.openedOn() != null && on.isBefore(team.openedOn())) {
            throw new Refused("It cannot be closed before it was opened.");
        }
        boolean openBelow = reading.tree().stream()
                .anyMatch(other -> Long.valueOf(id).equals(other.parentId()) && other.closedOn() == null);
        if (openBelow) {
            throw new Refused("There are open teams below it. Close those first.");
        }
        session()
                .createNativeMutationQuery("update team set closed_on = :on where id = :team")
                .setParameter("team", id)
                .setParameter("on", on)
                .executeUpdate();
        happened.fire(
                Happening.of("teams", "team.closed").with("team", team.name()).with("on", on));
    }

    private void call(long id, String name, @Nullable LocalDate from) {
        session()
                .createNativeMutationQuery(
                        "insert into team_name (team_id, name, known_from) values (:team, :name, cast(:from as date))")
                .setParameter("team", id)
                .setParameter("name", name)
                .setParameter("from", from)
                .executeUpdate();
    }

    private TeamInTree team(long id) {
        return reading.tree().stream()
                .filter(team -> team.id() == id)
                .findAny()
                .orElseThrow(() -> new NotFound("The team"));
    }

    private void mustBeNew(String name, @Nullable Long parent) {
        List<TeamInTree> same = reading.tree().stream()
                .filter(team -> Objects.equals(team.parentId(), parent))
                .filter(team -> team.closedOn() == null && team.name().equalsIgnoreCase(name))
                .toList();
        if (!same.isEmpty()) {
            throw new Refused("There is a team called %s there already."
                    .formatted(same.get(0).name()));
        }
    }

    private static String tidy(String name) {
        String tidy = name.strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME) {
            throw new Refused("Give the team a name of at most %d characters.".formatted(LONGEST_NAME));
        }
        return tidy;
    }

    private void keepStill() {
        session()
                .createNativeMutationQuery("lock table team_name in share row exclusive mode")
                .executeUpdate();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
