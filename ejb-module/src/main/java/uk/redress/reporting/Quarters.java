package uk.redress.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Visibility;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.Quarter;
import uk.redress.complaints.Finding;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Standing;

/** Counts complaints by quarter, in the database and only those that may be seen. */
@ApplicationScoped
class Quarters {

    /** Nobody chooses a quarter by its exact number when it is as high as this. */
    private static final int COUNTED_TO_CHOOSE = 10_000;

    // Both quarters at once: an index on the day of receipt has all that is read here.
    private static final String CELLS = """
            select counted.current, counted.stage, counted.team_id, counted.standing, counted.outcome, count(*)
              from (select c.received_on >= :first as current, c.stage, c.team_id, c.outcome, %s as standing
                      from complaint c
                     where c.received_on between :firstBefore and :last and %s) counted
             group by 1, 2, 3, 4, 5""";

    private static final String TALLY = """
            select counted.standing, count(*)
              from (select %s as standing from complaint c where c.received_on between :first and :last) counted
             group by 1""";

    private static final String FIRST_AND_LAST = """
            select min(c.received_on), max(c.received_on) from complaint c where %s""";

    private static final String COUNT_TO_CHOOSE = """
            select q.number, (select count(*) from (select 1 from complaint c
                                where c.received_on between q.first and q.last and %s limit :most) counted)
              from (select * from unnest(cast(:numbers as int[]), cast(:firsts as date[]), cast(:lasts as date[]))
                             as each (number, first, last)) q
             order by q.number""";

    @PersistenceContext
    EntityManager entities;

    /** @param current false for the quarter before */
    record Cell(
            boolean current,
            Stage stage,
            @Nullable Long teamId,
            Standing standing,
            @Nullable Finding finding,
            long count) {

        Tally tally() {
            return new Tally(List.of(new Tally.Cell(standing, finding, count)));
        }
    }

    List<Cell> cells(Quarter quarter, LocalDate today, Visibility sight) {
        NativeQuery<Tuple> query = session()
                .createNativeQuery(CELLS.formatted(Standing.expression("c"), sight.condition("c")), Tuple.class)
                .setParameter("first", quarter.firstDay())
                .setParameter("firstBefore", quarter.previous().firstDay())
                .setParameter("last", quarter.lastDay())
                .setParameter("today", today);
        List<Tuple> rows = sight.bind(query).getResultList();
        return rows.stream()
                .map(row -> new Cell(
                        row.get(0, Boolean.class),
                        Stage.valueOf(row.get(1, String.class)),
                        row.get(2, Long.class),
                        Standing.valueOf(row.get(3, String.class)),
                        Optional.ofNullable(row.get(4, String.class))
                                .map(Finding::valueOf)
                                .orElse(null),
                        row.get(5, Long.class)))
                .toList();
    }

    /** All complaints received in a period, whoever asks: how they stand, and nothing that tells one from another. */
    Tally tally(CalendarPeriod period, LocalDate today) {
        List<Tuple> rows = session()
                .createNativeQuery(TALLY.formatted(Standing.expression("c")), Tuple.class)
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .setParameter("today", today)
                .getResultList();
        return new Tally(rows.stream()
                .map(row -> new Tally.Cell(Standing.valueOf(row.get(0, String.class)), null, row.get(1, Long.class)))
                .toList());
    }

    /** From the first quarter there is a complaint of to the one of this day, at most; earliest first. */
    List<QuarterOnOffer> onOffer(LocalDate today, Visibility sight) {
        Tuple span = sight.bind(
                        session().createNativeQuery(FIRST_AND_LAST.formatted(sight.condition("c")), Tuple.class))
                .getSingleResult();
        LocalDate first = span.get(0, LocalDate.class);
        LocalDate last = span.get(1, LocalDate.class);
        if (first == null || last == null) {
            return List.of();
        }
        List<Quarter> quarters = new ArrayList<>();
        Quarter end = Quarter.of(last.isAfter(today) ? last : today);
        for (Quarter quarter = Quarter.of(first); quarter.compareTo(end) <= 0; quarter = quarter.next()) {
            quarters.add(quarter);
        }
        return counted(quarters, sight);
    }

    private List<QuarterOnOffer> counted(List<Quarter> quarters, Visibility sight) {
        NativeQuery<Tuple> query = session()
                .createNativeQuery(COUNT_TO_CHOOSE.formatted(sight.condition("c")), Tuple.class)
                .setParameter("most", COUNTED_TO_CHOOSE + 1)
                .setParameter("numbers", array(quarters, quarter -> quarters.indexOf(quarter)))
                .setParameter("firsts", array(quarters, Quarter::firstDay))
                .setParameter("lasts", array(quarters, Quarter::lastDay));
        List<Tuple> rows = sight.bind(query).getResultList();
        return rows.stream()
                .map(row -> new QuarterOnOffer(
                        quarters.get(row.get(0, Integer.class)),
                        Math.min(row.get(1, Long.class), COUNTED_TO_CHOOSE),
                        row.get(1, Long.class) > COUNTED_TO_CHOOSE))
                .toList();
    }

    private static String array(List<Quarter> quarters, Function<Quarter, Object> part) {
        return quarters.stream().map(part).map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
