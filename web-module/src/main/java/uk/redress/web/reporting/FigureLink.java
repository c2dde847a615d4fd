package uk.redress.web.reporting;

import java.io.Serializable;
import java.util.Collection;
import java.util.stream.Collectors;
import uk.redress.clock.Quarter;
import uk.redress.complaints.Stage;
import uk.redress.reporting.Measure;

/** A figure as a page shows it: the number, and the address of the list behind it; none behind a nought. */
public record FigureLink(long count, String address) implements Serializable {

    public long getCount() {
        return count;
    }

    public String getAddress() {
        return count == 0 ? "" : address;
    }

    /** Which complaints of the quarter: all of them, those of a stage, or those of a team. */
    record Scope(String query) implements Serializable {

        static final Scope ALL = new Scope("");

        static Scope of(Stage stage) {
            return new Scope("&stage=" + stage.name());
        }

        /** With everything below it, or only its own. */
        static Scope ofTeam(long team, boolean own) {
            return new Scope((own ? "&teamOnly=" : "&team=") + team);
        }

        static Scope ofNoTeam() {
            return new Scope("&team=none");
        }
    }

    static String address(Quarter quarter, Scope scope, Measure measure) {
        String outcome = measure.isWithoutFinding() ? "&outcome=NONE" : some("&outcome=", measure.findings());
        return "/register?from=%s&to=%s".formatted(quarter.firstDay(), quarter.lastDay())
                + scope.query()
                + some("&standing=", measure.standings())
                + outcome;
    }

    private static String some(String name, Collection<? extends Enum<?>> values) {
        return values.isEmpty()
                ? ""
                : values.stream().map(Enum::name).sorted().collect(Collectors.joining(",", name, ""));
    }
}
