package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.ActionShown;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.ReadingPlans;
import uk.redress.improvement.plans.TakingUpElsewhere;
import uk.redress.improvement.plans.Where;

/** The programme office carries an action forward from one plan into another. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class CarryForwardPage implements Serializable {

    @Inject
    ActionInHand hand;

    @Inject
    ReadingPlans reading;

    @Inject
    TakingUpElsewhere takingUp;

    private List<PlanInList> plans = List.of();
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String workstream;
    private @Nullable String priority;
    private @Nullable String number;
    private @Nullable String because;

    /** It stays in the workstream it is in, unless somebody says otherwise. */
    public void open() {
        hand.open();
        Set<String> known =
                hand.getAction().places().stream().map(ActionShown.Place::plan).collect(Collectors.toSet());
        plans = reading.all().stream()
                .filter(plan -> plan.isOpen() && !known.contains(plan.reference()))
                .toList();
        getPlaces().stream().findFirst().ifPresent(place -> {
            from = place.plan();
            workstream = place.workstream();
            priority = place.priority();
        });
    }

    public void carry() {
        hand.attempt(
                () -> takingUp.carryForward(
                        hand.reference(),
                        hand.getSeen(),
                        from == null ? "" : from,
                        new Where(to == null ? "" : to, workstream == null ? "" : workstream, priority, number),
                        because == null ? "" : because),
                "carry.done");
    }

    /** The plans it is part of today. */
    public List<ActionShown.Place> getPlaces() {
        return hand.getAction().places().stream()
                .filter(place -> place.endedOn() == null)
                .toList();
    }

    public boolean isAllowed() {
        return hand.getMay().carryForward() && !plans.isEmpty();
    }

    public List<PlanInList> getPlans() {
        return plans;
    }

    public ActionInHand getHand() {
        return hand;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getWorkstream() {
        return workstream;
    }

    public void setWorkstream(@Nullable String workstream) {
        this.workstream = workstream;
    }

    public @Nullable String getPriority() {
        return priority;
    }

    public void setPriority(@Nullable String priority) {
        this.priority = priority;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
