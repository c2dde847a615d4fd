package uk.redress.evidence;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import uk.redress.access.Actor;
import uk.redress.access.Role;

/**
 * Who may open what is marked sensitive, written once: the programme office and the auditor, whoever gave a revision of
 * it, and whoever leads what it backs. Everybody else learns that it exists, its title and where it stands.
 */
record Sight(boolean all, long me, List<String> led) {

    static Sight of(Actor actor, Collection<String> led) {
        boolean all = actor.isTheSystem() || actor.is(Role.PROGRAMME_OFFICE) || actor.is(Role.AUDITOR);
        return new Sight(all, actor.isTheSystem() ? 0 : actor.account(), List.copyOf(led));
    }

    /** An expression over the alias {@code e} of {@code evidence} that is true of what may be opened. */
    String mayOpen() {
        return all
                ? "true"
                : "(e.marking = 'ORDINARY'"
                        + " or exists (select from evidence_revision mine where mine.evidence_id = e.id and mine.added_by = :me)"
                        + (led.isEmpty()
                                ? ")"
                                : " or exists (select from evidence_link led where led.evidence_id = e.id and led.subject in (:led)"
                                        + " and not exists (select from evidence_unlink u where u.link_id = led.id)))");
    }

    <Q extends Query> Q bind(Q query) {
        if (!all) {
            query.setParameter("me", me);
            if (!led.isEmpty()) {
                query.setParameter("led", led);
            }
        }
        return query;
    }
}
