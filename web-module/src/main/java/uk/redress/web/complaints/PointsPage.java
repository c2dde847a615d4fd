package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.localresolution.AgreeingPoints;

/** Writes down, point by point, what the complaint is about. */
@Named
@ViewScoped
public class PointsPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    AgreeingPoints agreeing;

    private final List<PointForm> points = new ArrayList<>(List.of(new PointForm()));
    private @Nullable PointForm added;

    public void open() {
        hand.open();
    }

    public void agree() {
        hand.attempt(
                () -> agreeing.agree(
                        hand.number(),
                        hand.getSeen(),
                        points.stream()
                                .filter(point -> !point.isEmpty())
                                .map(PointForm::agreed)
                                .toList()),
                "points.done");
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

    public ComplaintInHand getHand() {
        return hand;
    }

    public List<PointForm> getPoints() {
        return points;
    }
}
