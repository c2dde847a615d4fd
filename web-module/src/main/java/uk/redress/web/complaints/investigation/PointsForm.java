package uk.redress.web.complaints.investigation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.ComplaintFile.PointOnFile;
import uk.redress.complaints.PointAgreed;
import uk.redress.complaints.investigation.InvestigationFile;
import uk.redress.web.complaints.PointForm;

/** The numbered points of the statement of complaint as they are being written down. */
public class PointsForm implements Serializable {

    private final List<PointForm> points = new ArrayList<>();
    private @Nullable PointForm added;

    /** Starts from the statement as it is; before there is one, from the points of stage 1. */
    void startFrom(Optional<InvestigationFile> investigation, ComplaintFile file) {
        investigation.stream()
                .flatMap(known -> known.points().stream())
                .filter(point -> point.heldBecause() == null)
                .map(point -> PointForm.of(point.text(), point.desiredOutcome()))
                .forEach(points::add);
        if (points.isEmpty()) {
            file.points().stream()
                    .filter(PointOnFile::isToBeAnswered)
                    .map(point -> PointForm.of(point.text(), point.desiredOutcome()))
                    .forEach(points::add);
        }
        if (points.isEmpty()) {
            points.add(new PointForm());
        }
    }

    List<PointAgreed> written() {
        return points.stream()
                .filter(point -> !point.isEmpty())
                .map(PointForm::agreed)
                .toList();
    }

    public void add() {
        added = new PointForm();
        points.add(added);
    }

    public void remove(PointForm point) {
        points.remove(point);
    }

    /** Whether it was added a moment ago, and is what to go on with. */
    public boolean isNew(PointForm point) {
        return point.equals(added);
    }

    public List<PointForm> getPoints() {
        return points;
    }
}
