package uk.redress.complaints.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * How many a filter finds. Counting stops a thousand beyond what is told, and that it got so far is remembered: as long as
 * fewer than a thousand entries came into the journal since, at least ten thousand and one are still there, because nothing
 * about a complaint changes without an entry of its own. So nobody waits twice for "more than 10,000", and it is never
 * guessed.
 */
@ApplicationScoped
class RegisterTotals {

    static final int MARGIN = 1_000;

    private static final int REMEMBERED = 1_000;

    private static final String CHANGES = """
            select count(*) from (
              select 1 from journal_entry where transaction_id >= cast(cast(:since as text) as xid8) limit :margin) as changes""";

    @PersistenceContext
    EntityManager entities;

    private final Map<Object, Long> manySince = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Long> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * @param count counts up to {@link Total#MOST} and the {@link #MARGIN}, its parameters filled in
     * @param seen the first transaction of which this one may not have seen everything
     */
    Total of(NativeQuery<Long> count, long seen) {
        return of(Question.of(count), seen, count::getSingleResult, this::changesSince);
    }

    Total of(Object question, long seen, LongSupplier counting, LongUnaryOperator changesSince) {
        Long since = manySince.get(question);
        if (since != null && changesSince.applyAsLong(since) < MARGIN) {
            return Total.MORE;
        }
        long counted = counting.getAsLong();
        if (counted == Total.MOST + MARGIN) {
            manySince.put(question, seen);
        }
        return Total.of(counted);
    }

    private long changesSince(long transaction) {
        return entities.unwrap(Session.class)
                .createNativeQuery(CHANGES, Long.class)
                .setParameter("since", transaction)
                .setParameter("margin", MARGIN)
                .getSingleResult();
    }

    /** What was asked, by whom it can be asked, and for which day: all of it stands in the parameters. */
    private record Question(String statement, Map<String, Object> parameters) {
        static Question of(NativeQuery<?> query) {
            return new Question(
                    query.getQueryString(),
                    query.getParameters().stream()
                            .collect(Collectors.toMap(parameter -> parameter.getName(), query::getParameterValue)));
        }
    }
}
