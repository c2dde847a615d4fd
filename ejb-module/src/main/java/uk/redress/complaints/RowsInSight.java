package uk.redress.complaints;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.kernel.ComplaintNumber;

/** Reads what hangs on one complaint, as far as the person who asks may see that complaint. */
@Dependent
public class RowsInSight {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    /**
     * @param sql about complaint {@code c} and its {@code :number}, with one {@code %s} where who may see it is asked
     * @return none for a complaint that is not theirs to see
     */
    public Stream<Tuple> of(ComplaintNumber number, String sql) {
        return of(number, sql, Tuple.class);
    }

    public <T> Stream<T> of(ComplaintNumber number, String sql, Class<T> type) {
        Visibility sight = current.visibility();
        NativeQuery<T> query = entities.unwrap(Session.class)
                .createNativeQuery(sql.formatted(sight.condition("c")), type)
                .setParameter("number", number.value());
        return sight.bind(query).getResultList().stream();
    }

    /**
     * What belongs to a row that was found in sight.
     *
     * @param sql with {@code :owner}, the id of that row
     */
    public <T> List<T> of(long owner, String sql, Function<Tuple, T> record) {
        return entities.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("owner", owner)
                .getResultStream()
                .map(record)
                .toList();
    }

    /** A word of the program that is stored by its name; null where there is none yet. */
    public static <T> @Nullable T read(Tuple row, String column, Function<String, T> reading) {
        String value = row.get(column, String.class);
        return value == null ? null : reading.apply(value);
    }
}
