package uk.redress.improvement.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.Rating;

/** What a board has to look at: each list with the gravest first, and nothing that is as it should be. */
record Exceptions(
        List<Paper.Row> red,
        List<Paper.Row> amber,
        List<Overdue> overdue,
        List<DateMoved> asked,
        List<DateMoved> granted,
        List<Paper.Row> withoutEvidence,
        List<Paper.Row> withoutMeans,
        Map<Rating, String> meanings) {

    static Exceptions of(MonthOfPlan records) {
        return new Exceptions(
                rows(records, action -> action.rated().rating() == Rating.RED && action.step() != ActionStep.DROPPED),
                rows(records, action -> action.rated().rating() == Rating.AMBER && action.step() != ActionStep.DROPPED),
                records.actions().stream()
                        .filter(action -> action.isOverdueOn(records.today()))
                        .sorted(Comparator.comparing(ActionInReport::dueOn))
                        .map(action -> new Overdue(Paper.Row.of(action), action.slipped()))
                        .toList(),
                moved(records, EventInMonth.What.DATE_ASKED),
                moved(records, EventInMonth.What.DATE_GRANTED),
                rows(records, ActionInReport::isCompleteWithoutEvidence),
                rows(records, ActionInReport::isWithoutMeans),
                records.meanings());
    }

    boolean isEmpty() {
        return red.isEmpty()
                && amber.isEmpty()
                && overdue.isEmpty()
                && asked.isEmpty()
                && granted.isEmpty()
                && withoutEvidence.isEmpty()
                && withoutMeans.isEmpty();
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("exceptions-red", "Red", meanings.getOrDefault(Rating.RED, ""), red));
        parts.add(new Part("exceptions-amber", "Amber", meanings.getOrDefault(Rating.AMBER, ""), amber));
        parts.add(new Part(
                "exceptions-evidence",
                "Said to be complete, without accepted evidence",
                "Somebody says that it is done; nothing that was accepted shows it.",
                withoutEvidence));
        parts.add(new Part(
                "exceptions-means",
                "Resources to be confirmed",
                "Nobody has said yet what it needs, or that it has it.",
                withoutMeans));
        return parts;
    }

    private static List<Paper.Row> rows(MonthOfPlan records, Predicate<ActionInReport> which) {
        return records.actions().stream().filter(which).map(Paper.Row::of).toList();
    }

    private static List<DateMoved> moved(MonthOfPlan records, EventInMonth.What what) {
        Map<String, ActionInReport> byReference =
                records.actions().stream().collect(Collectors.toMap(ActionInReport::reference, Function.identity()));
        return records.events().stream()
                .filter(event -> event.what() == what)
                .map(event ->
                        new DateMoved(Paper.Row.of(Objects.requireNonNull(byReference.get(event.action()))), event))
                .toList();
    }

    /** A list that is told the same way as the others. */
    record Part(String id, String title, String meaning, List<Paper.Row> rows) {

        int count() {
            return rows.size();
        }
    }

    /** @param why null where nobody has said */
    record Overdue(Paper.Row action, @Nullable String why) {}

    record DateMoved(Paper.Row action, EventInMonth event) {}
}
