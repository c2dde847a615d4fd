package uk.redress.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.improvement.ActionProgress;
import uk.redress.improvement.ActionStep;

/** Moves an action along its diagram. Only its reference crosses over. */
@Dependent
class FlowableActionProgress implements ActionProgress {

    static final String DIAGRAM = "improvement-action";

    private final Courses courses;

    @Inject
    FlowableActionProgress(Courses courses) {
        this.courses = courses;
    }

    @Override
    public void begun(String reference) {
        courses.begin(DIAGRAM, reference);
    }

    @Override
    public void stepDone(String reference, ActionStep step) {
        courses.complete(reference, step.taskId());
    }

    @Override
    public void updateGiven(String reference) {
        courses.complete(reference, "giveUpdate");
    }

    @Override
    public void reopened(String reference) {
        if (courses.listens(reference, "reopened")) {
            courses.tell(reference, "reopened");
        } else {
            begun(reference);
        }
    }

    @Override
    public void dropped(String reference) {
        courses.tell(reference, "dropped");
    }
}
