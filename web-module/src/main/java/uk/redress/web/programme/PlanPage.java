package uk.redress.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.improvement.ActionRow;
import uk.redress.improvement.Rating;
import uk.redress.improvement.ReadingPlanActions;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.ReadingPlans;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** A plan with its actions, workstream by workstream. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class PlanPage {

    @Inject
    ReadingPlans plans;

    @Inject
    ReadingPlanActions actions;

    @Inject
    SettingsInForce settings;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    @Inject
    @Param
    @Nullable
    String rating;

    private PlanInList plan;
    private List<ActionRow> all = List.of();

    public void open() {
        plan = plans.called(address == null ? "" : address);
        all = actions.of(plan.reference());
    }

    /** Workstream by workstream, with those of the chosen rating only where one is chosen. */
    public List<Stream> getStreams() {
        Map<String, List<ActionRow>> streams = new LinkedHashMap<>();
        all.stream()
                .filter(row -> rating == null || rating.isEmpty() || isShown(row))
                .forEach(row -> streams.computeIfAbsent(row.workstream(), name -> new ArrayList<>())
                        .add(row));
        return streams.entrySet().stream()
                .map(stream -> new Stream(stream.getKey(), stream.getValue()))
                .toList();
    }

    private boolean isShown(ActionRow row) {
        return row.rated().rating().name().equals(rating) && row.isCounted();
    }

    /** How many stand at each rating, with what the council says it means. */
    public List<Count> getCounts() {
        return Arrays.stream(Rating.values())
                .map(each -> new Count(
                        each,
                        all.stream()
                                .filter(row -> row.isCounted() && row.rated().rating() == each)
                                .count(),
                        settings.of(Setting.valueOf("RATING_" + each))))
                .toList();
    }

    public @Nullable String getChosen() {
        return rating == null || rating.isEmpty() ? null : rating;
    }

    public PlanInList getPlan() {
        return plan;
    }

    public boolean isMayPropose() {
        return plan.isOpen() && plans.mayPropose();
    }

    public boolean isMayKeep() {
        return plans.mayKeep();
    }

    public long getUnmatched() {
        return all.stream().filter(row -> !row.isMatched() && row.isCounted()).count();
    }

    public record Stream(String title, List<ActionRow> actions) {}

    public record Count(Rating rating, long actions, String meaning) {}
}
