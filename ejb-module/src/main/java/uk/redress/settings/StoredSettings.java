package uk.redress.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The settings that were set. */
@ApplicationScoped
class StoredSettings {

    @PersistenceContext
    EntityManager entities;

    Map<Setting, String> values() {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        all().forEach(stored -> values.put(stored.setting(), stored.value()));
        return values;
    }

    List<Stored> all() {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select s.key, s.value, s.changed_at, a.display_name
                          from setting s left join account a on a.id = s.changed_by order by s.key""", Tuple.class)
                .getResultList();
        return rows.stream()
                .flatMap(row -> Setting.called(row.get(0, String.class)).stream()
                        .map(setting -> new Stored(
                                setting,
                                row.get(1, String.class),
                                row.get(2, Instant.class),
                                row.get(3, String.class))))
                .toList();
    }

    /** Lets nobody else change a setting until this transaction ends. */
    void keepStill() {
        entities.createNativeQuery("lock table setting in share row exclusive mode")
                .executeUpdate();
    }

    void set(Setting setting, String value, long by, Instant at) {
        entities.createNativeQuery("""
                        insert into setting (key, value, changed_by, changed_at) values (:key, :value, :by, :at)
                        on conflict (key) do update
                           set value = excluded.value, changed_by = excluded.changed_by,
                               changed_at = excluded.changed_at""")
                .setParameter("key", setting.key())
                .setParameter("value", value)
                .setParameter("by", by)
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    record Stored(
            Setting setting,
            String value,
            @Nullable Instant changedAt,
            @Nullable String changedBy) {}
}
