package uk.redress.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Red, amber or green, as councils rate an indicator (rule book E3): green within the tolerance of the target or better,
 * amber further off but improved or maintained, red further off and not improved. The rule is written twice here, side by
 * side: for one indicator, and for a list that is filtered by the database.
 */
public enum Rag {
    GREEN,
    AMBER,
    RED,
    /** Without a target or a value there is nothing to rate. */
    NONE;

    /** @param offBy how far from the target in the wrong direction, in percent; null without target or value */
    static Rag of(@Nullable BigDecimal offBy, BigDecimal tolerance, Move move) {
        if (offBy == null) {
            return NONE;
        }
        if (offBy.compareTo(tolerance) <= 0) {
            return GREEN;
        }
        return move.isImprovedOrMaintained() ? AMBER : RED;
    }

    /** The same for a row of the table, with the tolerance of the settings as {@code :tolerance}. */
    static String expression(String alias) {
        return """
                case when %1$s.off_by is null then 'NONE'
                     when %1$s.off_by <= coalesce(%1$s.tolerance, :tolerance) then 'GREEN'
                     when %1$s.move in ('IMPROVING', 'STEADY') then 'AMBER'
                     else 'RED' end""".formatted(alias);
    }
}
