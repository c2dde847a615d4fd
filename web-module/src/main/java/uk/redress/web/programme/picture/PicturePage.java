package uk.redress.web.programme.picture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import uk.redress.clock.InWords;
import uk.redress.clock.Today;
import uk.redress.improvement.ActionRow;
import uk.redress.improvement.picture.Dependency;
import uk.redress.improvement.picture.ReadingPicture;
import uk.redress.improvement.plans.PlanInList;

/** The actions of a plan against time. */
@Named
@RequestScoped
public class PicturePage {

    @Inject
    ChosenPlanPage chosen;

    @Inject
    ReadingPicture reading;

    @Inject
    Today today;

    private List<ActionRow> actions = List.of();
    private List<TimelineDrawing> wide = List.of();
    private List<TimelineDrawing> narrow = List.of();
    private Map<String, String> waits = Map.of();

    public void open() {
        chosen.open();
        PlanInList plan = chosen.getPlan();
        if (plan != null) {
            actions = chosen.actions();
            List<Dependency> needs = reading.dependencies(plan.reference());
            wide = TimelineDrawing.of(TimelineLayout.WIDE, actions, needs, today.date());
            narrow = TimelineDrawing.of(TimelineLayout.NARROW, actions, needs, today.date());
            waits = needs.stream().collect(groupingBy(Dependency::action, mapping(Dependency::number, joining(", "))));
        }
    }

    public List<ActionRow> getActions() {
        return actions;
    }

    public List<TimelineDrawing> getWide() {
        return wide;
    }

    /** The same for where there is little room; one of the two is shown. */
    public List<TimelineDrawing> getNarrow() {
        return narrow;
    }

    /** The numbers of what an action waits for; empty where it waits for nothing. */
    public String waitsFor(String reference) {
        return waits.getOrDefault(reference, "");
    }

    public String getTodayInWords() {
        return InWords.date(today.date());
    }
}
