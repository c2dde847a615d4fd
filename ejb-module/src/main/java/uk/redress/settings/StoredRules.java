package uk.redress.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;

/** The rules that were chosen, beside the settings, and every choice there was. */
@ApplicationScoped
class StoredRules {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    Map<ContestedRule, String> chosen() {
        Map<ContestedRule, String> chosen = new EnumMap<>(ContestedRule.class);
        List<Tuple> rows = session()
                .createNativeQuery("select key, value from setting where key like 'rule.%'", Tuple.class)
                .getResultList();
        rows.forEach(row -> ContestedRule.called(row.get(0, String.class))
                .filter(rule -> rule.options().contains(row.get(1, String.class)))
                .ifPresent(rule -> chosen.put(rule, row.get(1, String.class))));
        return chosen;
    }

    /** The latest first. */
    List<RuleChange> history(ContestedRule rule) {
        return session()
                .createNativeQuery("""
                        select c.from_value, c.to_value, c.reason, c.moved, a.display_name, c.changed_at
                          from rule_change c join account a on a.id = c.changed_by
                         where c.key = :key order by c.id desc""", Tuple.class)
                .setParameter("key", rule.key())
                .getResultStream()
                .map(row -> new RuleChange(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Integer.class),
                        row.get(4, String.class),
                        row.get(5, Instant.class)))
                .toList();
    }

    void choose(ContestedRule rule, String from, String to, String reason, int moved) {
        session()
                .createNativeMutationQuery("""
                        insert into setting (key, value, changed_by, changed_at) values (:key, :to, :by, :at)
                        on conflict (key) do update
                           set value = excluded.value, changed_by = excluded.changed_by,
                               changed_at = excluded.changed_at""")
                .setParameter("key", rule.key())
                .setParameter("to", to)
                .setParameter("by", current.actor().account())
                .setParameter("at", today.now().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        session()
                .createNativeMutationQuery("""
                        insert into rule_change (key, from_value, to_value, reason, moved, changed_by, changed_at)
                        values (:key, :from, :to, :reason, :moved, :by, :at)""")
                .setParameter("key", rule.key())
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("reason", reason)
                .setParameter("moved", moved)
                .setParameter("by", current.actor().account())
                .setParameter("at", today.now().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
