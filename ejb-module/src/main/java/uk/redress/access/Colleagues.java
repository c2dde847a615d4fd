package uk.redress.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/**
 * The active accounts, by what they may be chosen for. Lists are read whole: whoever asks without a transaction would keep
 * the connection of a list that was read in part.
 */
@ApplicationScoped
public class Colleagues {

    private static final String ACTIVE =
            "select id, display_name, role, team_id, signs_for_council from account where active and ";

    @PersistenceContext
    EntityManager entities;

    public Optional<Colleague> find(long account) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(ACTIVE + "id = :account", Tuple.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .map(Colleagues::colleague)
                .findFirst();
    }

    public Optional<Colleague> called(String userName) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(ACTIVE + "user_name = :name", Tuple.class)
                .setParameter("name", userName)
                .getResultList()
                .stream()
                .map(Colleagues::colleague)
                .findFirst();
    }

    /** Whom somebody reports to, whatever they do there; empty where nobody is named or that person has left. */
    public Optional<Colleague> superiorOf(long account) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(ACTIVE + "id = (select reports_to from account where id = :account)", Tuple.class)
                .setParameter("account", account)
                .getResultList()
                .stream()
                .map(Colleagues::colleague)
                .findFirst();
    }

    /**
     * The next manager up the ladder who is here and is not the one to be passed over; empty at its top.
     *
     * @param passedOver who asked for the decision, and so cannot take it
     */
    public Optional<Colleague> above(long account, long passedOver) {
        return above(account, passedOver, Rank.SERVICE_MANAGER);
    }

    /** As {@link #above(long, long)}; those who are not that high are passed over as well. */
    public Optional<Colleague> above(long account, long passedOver, Rank atLeast) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery("""
                        with recursive ladder (id, reports_to, rung) as (
                          select id, reports_to, 0 from account where id = :account
                          union all
                          select up.id, up.reports_to, ladder.rung + 1
                            from ladder join account up on up.id = ladder.reports_to where ladder.rung < 20)
                        select a.id, a.display_name, a.role, a.team_id, a.signs_for_council
                          from ladder join account a on a.id = ladder.id
                         where ladder.rung > 0 and a.active and a.id <> :passedOver and a.id <> :account
                           and a.role in ('COMPLAINTS_MANAGER', 'SERVICE_MANAGER')
                           and %s >= :atLeast
                         order by ladder.rung limit 1""".formatted(Rank.inSql("a")), Tuple.class)
                .setParameter("account", account)
                .setParameter("atLeast", atLeast.height())
                .setParameter("passedOver", passedOver)
                .getResultList()
                .stream()
                .map(Colleagues::colleague)
                .findFirst();
    }

    /** Who signs for the council, by name: the director, and whoever acts for the director. */
    public List<Colleague> whoSign() {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery(ACTIVE + "signs_for_council order by display_name", Tuple.class)
                .getResultList();
        return rows.stream().map(Colleagues::colleague).toList();
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
                row.get(3, Long.class),
                row.get(4, Boolean.class));
    }
}
