package uk.redress.web.programme.findings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.improvement.plans.Matrix;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.ReadingMatrix;
import uk.redress.improvement.plans.ReadingPlans;

/** The findings against the actions of a plan. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class MatrixPage {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    @Inject
    ReadingPlans plans;

    @Inject
    ReadingMatrix reading;

    private PlanInList plan;
    private Matrix matrix;
    private List<Workstream> workstreams = List.of();

    public void open() {
        plan = plans.called(reference == null ? "" : reference);
        matrix = reading.of(plan.reference());
        workstreams = workstreams();
    }

    public PlanInList getPlan() {
        return plan;
    }

    public Matrix getMatrix() {
        return matrix;
    }

    /** Neighbouring columns of one workstream. */
    public List<Workstream> getWorkstreams() {
        return workstreams;
    }

    public long getFindings() {
        return matrix.sources().stream()
                .mapToLong(source -> source.findings().size())
                .sum();
    }

    /** How many columns the table has. */
    public int getWidth() {
        return matrix.actions().size() + 1;
    }

    /** The actions of the plan that answer it, as the plan numbers them. */
    public List<Matrix.Action> answering(Set<String> references) {
        return matrix.actions().stream()
                .filter(action -> references.contains(action.reference()))
                .toList();
    }

    private List<Workstream> workstreams() {
        List<Workstream> found = new ArrayList<>();
        for (Matrix.Action action : matrix.actions()) {
            int last = found.size() - 1;
            if (last >= 0 && found.get(last).title().equals(action.workstream())) {
                found.set(
                        last,
                        new Workstream(action.workstream(), found.get(last).columns() + 1));
            } else {
                found.add(new Workstream(action.workstream(), 1));
            }
        }
        return found;
    }

    public record Workstream(String title, int columns) {}
}
