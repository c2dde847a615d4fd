package uk.redress.process;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;

/** Moves a complaint along its diagram. Only its number crosses over; what the engine refuses undoes the act. */
@Dependent
class FlowableCaseProgress implements CaseProgress {

    static final String ROOT = "childrens-complaint";

    private final Courses courses;

    @Inject
    FlowableCaseProgress(Courses courses) {
        this.courses = courses;
    }

    @Override
    public void received(ComplaintNumber number) {
        courses.begin(ROOT, number.value());
    }

    @Override
    public void takenOver(ComplaintNumber number) {
        courses.begin(ROOT, number.value());
    }

    @Override
    public void stageTwoRequested(ComplaintNumber number) {
        goOnWith(number, "stageTwoRequested");
    }

    @Override
    public void stageThreeRequested(ComplaintNumber number) {
        goOnWith(number, "stageThreeRequested");
    }

    @Override
    public void takenUpByOmbudsman(ComplaintNumber number) {
        goOnWith(number, "takenUpByOmbudsman");
    }

    /** What waits is interrupted; a complaint that was closed begins a new course, and the diagram asks where. */
    private void goOnWith(ComplaintNumber number, String message) {
        String key = number.value();
        if (courses.listens(key, message)) {
            courses.tell(key, message);
        } else if (courses.isUnderWay(ROOT, key)) {
            throw new Refused("This complaint still runs on an earlier version of the diagram."
                    + " An administrator has to move it first.");
        } else {
            courses.begin(ROOT, key);
        }
    }

    @Override
    public void stepDone(ComplaintNumber number, Step step) {
        courses.complete(number.value(), step.taskId());
    }

    @Override
    public void withdrawn(ComplaintNumber number) {
        courses.tell(number.value(), "withdrawn");
    }

    @Override
    public void leftProcedure(ComplaintNumber number) {
        courses.tell(number.value(), "leftProcedure");
    }
}
