package uk.redress.web.programme.indicators;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.indicators.Figures;
import uk.redress.indicators.Said;
import uk.redress.web.shell.Wording;

/** What was once said about a period, in words. */
public record SaidLine(
        String value,
        String source,
        LocalDate takenOn,
        String how,
        String by,
        Instant at,
        @Nullable String why) {

    static SaidLine of(Said said, String unit) {
        return new SaidLine(
                said.value() == null ? Wording.of("indicators.notPublished") : Figures.value(said.value(), unit),
                said.source(),
                said.takenOn(),
                Wording.of("indicators.how." + said.how().name()),
                said.recordedBy(),
                said.recordedAt(),
                said.why());
    }
}
