package uk.redress.complaints.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.complaints.investigation.StatementPoints;
import uk.redress.kernel.Refused;

/** The points of a complaint at the stage it is in, and when they may begin to wait or come back into their place. */
@ApplicationScoped
class PointsThatWait {

    private static final Set<Step> ANSWERED_NEXT = Set.of(Step.ASSIGN, Step.RESPOND);
    private static final Set<Step> BEFORE_THE_STATEMENT =
            Set.of(Step.ACCEPT_STAGE_TWO, Step.APPOINT_INVESTIGATORS, Step.AGREE_STATEMENT);
    private static final Set<Step> BEFORE_THE_REPORT = Set.of(Step.INVESTIGATE, Step.CHECK_FACTS, Step.FINISH_REPORTS);

    @Inject
    StatementPoints statement;

    /** The numbers of the points that can begin to wait now. */
    Set<Integer> open(Complaint complaint) {
        Step step = complaint.step();
        if (step != null && ANSWERED_NEXT.contains(step)) {
            return Set.copyOf(complaint.pointsToAnswer().stream()
                    .map(point -> point.ordinal())
                    .toList());
        }
        if (step != null && BEFORE_THE_REPORT.contains(step)) {
            return statement.toInvestigate(complaint);
        }
        throw new Refused("Points can wait from the day they are agreed until they are answered. "
                + "What has been answered stays answered.");
    }

    /** @return the words of the point as it stands */
    String hold(Complaint complaint, int point, String because) {
        if (stageOf(complaint) == Stage.INVESTIGATION) {
            return statement.hold(complaint, point, because);
        }
        return complaint.point(point).waitsBecause(because);
    }

    Stage stageOf(Complaint complaint) {
        return complaint.step() != null && BEFORE_THE_REPORT.contains(complaint.step())
                ? Stage.INVESTIGATION
                : Stage.LOCAL_RESOLUTION;
    }

    /** Whether what waited can take its place again: it has not been answered without it meanwhile. */
    boolean mayComeBack(Complaint complaint, List<ProceedingsPoint> points) {
        Step step = complaint.step();
        return step != null
                && points.stream()
                        .allMatch(point -> point.stage() == Stage.INVESTIGATION
                                ? BEFORE_THE_REPORT.contains(step)
                                : ANSWERED_NEXT.contains(step) || BEFORE_THE_STATEMENT.contains(step));
    }

    void comeBack(Complaint complaint, ProceedingsPoint point) {
        if (point.stage() == Stage.INVESTIGATION) {
            statement.comesBack(complaint, point.ordinal());
        } else {
            complaint.point(point.ordinal()).comesBack();
        }
    }

    /** It is dealt with in another complaint from here on. */
    void goElsewhere(Complaint complaint, ProceedingsPoint point, String where) {
        if (point.stage() == Stage.INVESTIGATION) {
            statement.hold(complaint, point.ordinal(), where);
        } else {
            complaint.point(point.ordinal()).waitsBecause(where);
        }
    }
}
