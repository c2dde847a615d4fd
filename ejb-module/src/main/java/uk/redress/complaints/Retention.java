package uk.redress.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CalendarMonths;
import uk.redress.settings.ContestedRule;
import uk.redress.settings.RulesInForce;

/**
 * Until when the file of a complaint that has ended is kept. No law says, so the council's rule does (rule book H11); and
 * what it said on the day the complaint ended stays with the complaint. Nothing is destroyed by itself.
 */
@ApplicationScoped
public class Retention {

    private static final int AT_LEAST = 6;
    private static final int LONGER = 10;

    @Inject
    RulesInForce rules;

    @Inject
    PeopleOfComplaints people;

    /** @return the last day; empty where the rule goes by a child whose date of birth is not known */
    Optional<LocalDate> of(Complaint complaint, LocalDate ended) {
        return lastDay(
                rules.of(ContestedRule.RETENTION),
                ended,
                people.bornLast(complaint).orElse(null));
    }

    /** For how many years from its end, whoever it is about; empty where the rule goes by a child. */
    public Optional<Integer> years() {
        return switch (rules.of(ContestedRule.RETENTION)) {
            case "CHILD_AT_25", "CHILD_AT_75" -> Optional.empty();
            case "TEN_YEARS" -> Optional.of(LONGER);
            default -> Optional.of(AT_LEAST);
        };
    }

    static Optional<LocalDate> lastDay(String option, LocalDate ended, @Nullable LocalDate born) {
        LocalDate atLeast = years(ended, AT_LEAST);
        return switch (option) {
            case "CHILD_AT_25" -> Optional.ofNullable(born).map(day -> later(atLeast, years(day, 25)));
            case "CHILD_AT_75" -> Optional.ofNullable(born).map(day -> later(atLeast, years(day, 75)));
            case "TEN_YEARS" -> Optional.of(years(ended, LONGER));
            default -> Optional.of(atLeast);
        };
    }

    private static LocalDate years(LocalDate day, int count) {
        return CalendarMonths.after(day, count * CalendarMonths.IN_A_YEAR);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
