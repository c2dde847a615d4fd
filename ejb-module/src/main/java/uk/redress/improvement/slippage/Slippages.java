package uk.redress.improvement.slippage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;

/** What has slipped back, and what was decided about it. */
@ApplicationScoped
class Slippages {

    private static final String ALL = """
            select s.id, a.reference, a.text, s.kind, s.shown_by, s.of_day, s.fact, s.decided_at, s.decided_by,
                   s.opened_again, s.why
              from slippage s join improvement_action a on a.id = s.action_id where %s""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    List<Slippage> undecided() {
        return session()
                .createNativeQuery(ALL.formatted("s.decided_at is null order by s.of_day, s.id"), Tuple.class)
                .getResultList()
                .stream()
                .map(Slippages::slippage)
                .toList();
    }

    List<Slippage> of(String action) {
        return session()
                .createNativeQuery(
                        ALL.formatted("a.reference = :action order by s.of_day desc, s.id desc"), Tuple.class)
                .setParameter("action", action)
                .getResultList()
                .stream()
                .map(Slippages::slippage)
                .toList();
    }

    /** Everything that was noticed of it so far is decided by one decision. */
    int decide(String action, boolean openedAgain, String why) {
        return session()
                .createNativeMutationQuery("""
                        update slippage set decided_at = :now, decided_by = :by, opened_again = :opened, why = :why
                         where decided_at is null
                           and action_id = (select id from improvement_action where reference = :action)""")
                .setParameter("now", today.now().atOffset(ZoneOffset.UTC))
                .setParameter("by", current.actor().name())
                .setParameter("opened", openedAgain)
                .setParameter("why", why)
                .setParameter("action", action)
                .executeUpdate();
    }

    /** Once, however many servers sweep. */
    boolean isNew(String action, Slippage.Kind kind, String shownBy, LocalDate ofDay, String fact) {
        return session()
                        .createNativeMutationQuery("""
                                insert into slippage (action_id, kind, shown_by, of_day, fact, noticed_at)
                                select id, :kind, :shownBy, :ofDay, :fact, :now
                                  from improvement_action where reference = :action
                                on conflict (action_id, shown_by, of_day) do nothing""")
                        .setParameter("action", action)
                        .setParameter("kind", kind.name())
                        .setParameter("shownBy", shownBy)
                        .setParameter("ofDay", ofDay)
                        .setParameter("fact", fact)
                        .setParameter("now", today.now().atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    private static Slippage slippage(Tuple row) {
        return new Slippage(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, String.class),
                Slippage.Kind.valueOf(row.get(3, String.class)),
                row.get(4, String.class),
                row.get(5, LocalDate.class),
                row.get(6, String.class),
                row.get(7, Instant.class),
                row.get(8, String.class),
                row.get(9, Boolean.class),
                row.get(10, String.class));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
