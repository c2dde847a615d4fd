package uk.redress.complaints.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.query.NativeQuery;

/**
 * How many a filter finds, told in the same time whether the register holds ten thousand complaints or a million.
 *
 * <p>Counting stops at ten thousand and one, but finding so many may mean looking at a hundred thousand. So where the
 * database expects many, a thousand complaints from all over a large register are looked at first. When so many of them
 * are found that ten thousand in all are beyond doubt, nothing more needs to be counted; otherwise it is. The expectation
 * only chooses the way, it is never the answer.
 */
@ApplicationScoped
class RegisterTotals {

    static final int SAMPLE = 1_000;

    private static final long LARGE = 100_000;
    private static final long MANY = 2L * Total.MOST;
    private static final Pattern ROWS = Pattern.compile("rows=(\\d+)");

    /**
     * @param lastId of the whole register
     * @param bound a statement with the parameters of this query filled in
     */
    Total of(RegisterQuery query, long lastId, BiFunction<String, Class<?>, NativeQuery<?>> bound) {
        if (lastId > LARGE && !query.isEverything() && expected(query, bound) > MANY) {
            long step = lastId / SAMPLE + 1;
            NativeQuery<?> sample = bound.apply(query.sample(), Long.class).setParameter("step", step);
            if (isBeyondDoubt((Long) sample.getSingleResult(), step)) {
                return new Total(Total.MOST, true);
            }
        }
        return Total.of((Long) bound.apply(query.count(), Long.class).getSingleResult());
    }

    /** Six standard deviations below what the sample says there are still more than anybody counts. */
    static boolean isBeyondDoubt(long found, long step) {
        return (found - 6 * Math.sqrt((double) found)) * step > Total.MOST;
    }

    private static long expected(RegisterQuery query, BiFunction<String, Class<?>, NativeQuery<?>> bound) {
        String plan =
                (String) bound.apply(query.plan(), String.class).getResultList().get(0);
        Matcher rows = ROWS.matcher(plan);
        return rows.find() ? Long.parseLong(rows.group(1)) : 0;
    }
}
