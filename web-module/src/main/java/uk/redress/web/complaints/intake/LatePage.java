package uk.redress.web.complaints.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import uk.redress.complaints.eligibility.ConsideringLateComplaints;
import uk.redress.complaints.eligibility.IntakeOnFile.TimeOnFile;
import uk.redress.web.complaints.ComplaintInHand;

/** Records when it happened, and where that is more than a year ago, whether it is considered all the same. */
@Named
@ViewScoped
public class LatePage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ConsideringLateComplaints considering;

    private final LateForm form = new LateForm();

    public void open() {
        hand.open();
        TimeOnFile known = hand.getIntake().time();
        if (known != null) {
            form.startFrom(known);
        }
    }

    /** Within the year the day is all there is to record; beyond it the questions come up. */
    public void happened() {
        LocalDate on = matterOn();
        hand.attemptHere(() -> considering.happenedOn(hand.number(), hand.getSeen(), on));
        if (!isLate()) {
            hand.leave("late.inTime");
        }
    }

    public void accept() {
        hand.attempt(
                () -> considering.accept(hand.number(), hand.getSeen(), matterOn(), form.answers()), "late.accepted");
    }

    public void ask() {
        Long asked = form.getApprover();
        if (asked != null) {
            hand.attempt(
                    () -> considering.ask(hand.number(), hand.getSeen(), matterOn(), form.answers(), asked),
                    "late.asked");
        }
    }

    /** Whether the day that is on file is more than a year before the complaint arrived. */
    public boolean isLate() {
        TimeOnFile known = hand.getIntake().time();
        return known != null && known.late();
    }

    private LocalDate matterOn() {
        LocalDate on = form.getMatterOn();
        return on == null ? hand.getToday() : on;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public LateForm getForm() {
        return form;
    }
}
