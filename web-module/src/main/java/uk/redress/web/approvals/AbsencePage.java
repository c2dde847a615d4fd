package uk.redress.web.approvals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.access.Absence;
import uk.redress.access.ArrangingAbsences;
import uk.redress.access.Colleague;
import uk.redress.web.shell.Wording;

/** When the manager who looks is away, and who decides for them on those days. */
@Named
@ViewScoped
public class AbsencePage implements Serializable {

    @Inject
    ArrangingAbsences absences;

    private List<Absence> known = List.of();
    private List<Colleague> deputies = List.of();
    private @Nullable Long deputy;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    public void open() {
        known = absences.mine();
        deputies = absences.deputies();
    }

    public void arrange() {
        if (deputy != null && firstDay != null && lastDay != null) {
            absences.arrange(deputy, firstDay, lastDay);
            leave("absence.arranged");
        }
    }

    public void takeAway(long id) {
        absences.takeAway(id);
        leave("absence.takenAway");
    }

    private static void leave(String done) {
        Messages.addFlashGlobalInfo("{0}", Wording.of(done));
        Faces.redirect("approvals/absence");
    }

    public List<Absence> getKnown() {
        return known;
    }

    public List<Colleague> getDeputies() {
        return deputies;
    }

    public @Nullable Long getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable Long deputy) {
        this.deputy = deputy;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
