package uk.redress.boards.scrutiny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;

/** The recommendations and the bodies that gave them. */
@ApplicationScoped
class Recommendations {

    @PersistenceContext
    EntityManager entities;

    void keep(RecommendationSet set, List<String> texts) {
        entities.persist(set);
        for (int i = 0; i < texts.size(); i++) {
            entities.createNativeQuery(
                            "insert into executive_recommendation (set_id, number, text) values (:set, :number, :text)")
                    .setParameter("set", set.id())
                    .setParameter("number", i + 1)
                    .setParameter("text", texts.get(i))
                    .executeUpdate();
        }
    }

    int next(long body) {
        return entities.createQuery(
                        "select coalesce(max(s.number), 0) + 1 from RecommendationSet s where s.bodyId = :body",
                        Integer.class)
                .setParameter("body", body)
                .getSingleResult();
    }

    /** Held until the act is done; a form filled in from an older version is refused. */
    RecommendationSet set(String body, int number, long seen) {
        RecommendationSet set = entities.createQuery("""
                        select s from RecommendationSet s where s.number = :number
                           and s.bodyId = (select b.id from Body b where b.reference = :body)""", RecommendationSet.class)
                .setParameter("number", number)
                .setParameter("body", body)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The recommendations"));
        if (set.version() != seen) {
            throw new ChangedMeanwhile(body, seen);
        }
        entities.lock(set, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return set;
    }

    void answered(RecommendationSet set, int number, Answer answer) {
        int changed = entities.createNativeQuery("""
                        update executive_recommendation
                           set response = :response, words = cast(:words as text), owner = cast(:owner as text),
                               due_on = cast(:due as date), responded_on = :on
                         where set_id = :set and number = :number""")
                .setParameter("response", answer.response().name())
                .setParameter("words", answer.words())
                .setParameter("owner", answer.owner())
                .setParameter("due", answer.dueOn())
                .setParameter("on", answer.on())
                .setParameter("set", set.id())
                .setParameter("number", number)
                .executeUpdate();
        if (changed == 0) {
            throw new NotFound("The recommendation");
        }
    }

    /** How many of them the executive has not answered. */
    long unanswered(RecommendationSet set) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select count(*) from executive_recommendation where set_id = :set and response is null",
                        Long.class)
                .setParameter("set", set.id())
                .getSingleResult();
    }

    /** When the executive last said something; published is only what has been said. */
    @Nullable
    LocalDate lastAnswered(RecommendationSet set) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select max(responded_on) from executive_recommendation where set_id = :set", LocalDate.class)
                .setParameter("set", set.id())
                .getSingleResult();
    }

    List<String> texts(RecommendationSet set) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select text from executive_recommendation where set_id = :set order by number", String.class)
                .setParameter("set", set.id())
                .getResultList();
    }
}
