package uk.redress.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.web.forms.Dates;
import uk.redress.web.shell.Wording;
import uk.redress.work.Move;
import uk.redress.work.MoveReport;
import uk.redress.work.MovingManyComplaints;
import uk.redress.work.MovingToCurrentDiagrams;
import uk.redress.work.WaitingAt;

/** Which version of the diagrams complaints follow, what moving them would do, and moving them. */
@Named
@ViewScoped
public class DiagramsPage implements Serializable {

    private static final int AT_ONCE = 500;

    @Inject
    MovingToCurrentDiagrams moving;

    @Inject
    MovingManyComplaints many;

    private List<Place> places = List.of();
    private List<Move> plan = List.of();
    private @Nullable MoveReport report;

    public void open() {
        places = moving.whereComplaintsWait().stream().map(Place::new).toList();
    }

    public void tryOut() {
        plan = moving.dryRun();
    }

    public void move() {
        report = many.move(AT_ONCE);
        plan = List.of();
        open();
    }

    public List<Place> getPlaces() {
        return places;
    }

    public long getBehind() {
        return places.stream()
                .filter(place -> !place.isCurrent())
                .mapToLong(Place::getComplaints)
                .sum();
    }

    public List<Move> getPlan() {
        return plan;
    }

    public @Nullable MoveReport getReport() {
        return report;
    }

    public int getAtOnce() {
        return AT_ONCE;
    }

    public record Place(WaitingAt at) implements Serializable {
        public String getVersion() {
            return Wording.of(at.current() ? "diagrams.version.current" : "diagrams.version.earlier", at.version());
        }

        public String getSince() {
            return Dates.inWords(at.deployedAt());
        }

        public boolean isCurrent() {
            return at.current();
        }

        public String getStep() {
            return at.step();
        }

        public long getComplaints() {
            return at.complaints();
        }
    }
}
