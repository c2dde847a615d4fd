package uk.redress.web.complaints;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.access.ReadingColleagues;
import uk.redress.complaints.localresolution.Assigning;

/** Gives the complaint to the manager nearest the service. */
@Named
@ViewScoped
public class AssignPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingColleagues colleagues;

    @Inject
    Assigning assigning;

    private @Nullable Long team;
    private @Nullable Long manager;

    public void open() {
        hand.open();
        team = hand.getFile().teamId();
    }

    public void assign() {
        if (team != null && manager != null) {
            long chosenTeam = team;
            long chosenManager = manager;
            hand.attempt(
                    () -> assigning.assign(hand.number(), hand.getSeen(), chosenTeam, chosenManager), "assign.done");
        }
    }

    public List<Colleague> getManagers() {
        return colleagues.whoAnswer();
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable Long getTeam() {
        return team;
    }

    public void setTeam(@Nullable Long team) {
        this.team = team;
    }

    public @Nullable Long getManager() {
        return manager;
    }

    public void setManager(@Nullable Long manager) {
        this.manager = manager;
    }
}
