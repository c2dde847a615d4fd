package uk.redress.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The active accounts, by what they may be chosen for. */
@ApplicationScoped
public class Colleagues {

    private static final String ACTIVE = "select id, display_name, role, team_id from account where active and ";

    @PersistenceContext
    EntityManager entities;

    public Optional<Colleague> find(long account) {
        return entities.unwrap(Session.class)
                .createNativeQuery(ACTIVE + "id = :account", Tuple.class)
                .setParameter("account", account)
                .getResultStream()
                .map(Colleagues::colleague)
                .findFirst();
    }

    public Optional<Colleague> called(String userName) {
        return entities.unwrap(Session.class)
                .createNativeQuery(ACTIVE + "user_name = :name", Tuple.class)
                .setParameter("name", userName)
                .getResultStream()
                .map(Colleagues::colleague)
                .findFirst();
    }

    /** Everybody in one of the roles, by name. */
    public List<Colleague> in(Role... roles) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery(ACTIVE + "role in (:roles) order by display_name", Tuple.class)
                .setParameter("roles", Arrays.stream(roles).map(Enum::name).toList())
                .getResultList();
        return rows.stream().map(Colleagues::colleague).toList();
    }

    private static Colleague colleague(Tuple row) {
        return new Colleague(
                row.get(0, Long.class),
                row.get(1, String.class),
                Role.valueOf(row.get(2, String.class)),
                row.get(3, Long.class));
    }
}
