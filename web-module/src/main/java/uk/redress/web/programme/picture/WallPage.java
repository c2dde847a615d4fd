package uk.redress.web.programme.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.redress.improvement.ActionRow;
import uk.redress.improvement.Rating;

/** How everything in a plan stands, at one glance: a column for each workstream, the most pressing on top. */
@Named
@RequestScoped
public class WallPage {

    /** What has to be looked at first stands first. */
    private static final List<Rating> PRESSING =
            List.of(Rating.RED, Rating.AMBER, Rating.GREY, Rating.GREEN, Rating.BLUE);

    @Inject
    ChosenPlanPage chosen;

    private List<Column> columns = List.of();
    private List<Count> counts = List.of();

    public void open() {
        chosen.open();
        List<ActionRow> actions = chosen.actions();
        Map<String, List<ActionRow>> streams = new LinkedHashMap<>();
        actions.forEach(row -> streams.computeIfAbsent(row.workstream(), title -> new ArrayList<>())
                .add(row));
        columns = streams.entrySet().stream()
                .map(stream ->
                        new Column(stream.getKey(), counted(stream.getValue()), pressingFirst(stream.getValue())))
                .toList();
        counts = counted(actions);
    }

    private static List<ActionRow> pressingFirst(List<ActionRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt(
                        row -> PRESSING.indexOf(row.rated().rating())))
                .toList();
    }

    private static List<Count> counted(List<ActionRow> rows) {
        return Arrays.stream(Rating.values())
                .sorted(Comparator.comparingInt(PRESSING::indexOf))
                .map(rating -> new Count(
                        rating,
                        rows.stream()
                                .filter(row -> row.rated().rating() == rating)
                                .count()))
                .filter(count -> count.actions() > 0)
                .toList();
    }

    public List<Column> getColumns() {
        return columns;
    }

    public List<Count> getCounts() {
        return counts;
    }

    public record Column(String title, List<Count> counts, List<ActionRow> actions) {}

    public record Count(Rating rating, long actions) {}
}
