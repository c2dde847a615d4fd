package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.complaints.reviewpanel.RequestingStageThree;
import uk.redress.complaints.reviewpanel.StageThreeOnOffer;
import uk.redress.complaints.reviewpanel.StageThreeRequest;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.complaints.StageRequestForm;

/** Writes down that the complainant asks for a review panel: its day, and nothing else that would be needed. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class RequestStageThreePage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingApprovals approvals;

    @Inject
    RequestingStageThree requesting;

    private StageThreeOnOffer offer;
    private StageRequestForm form;

    public void open() {
        hand.open();
        offer = requesting.offer(hand.number());
        form = new StageRequestForm(hand.getToday(), approvals.approvers());
    }

    public void request() {
        hand.attempt(
                () -> requesting.request(
                        hand.number(),
                        hand.getSeen(),
                        new StageThreeRequest(form.getRequestedOn(), form.getWay(), form.getWords()),
                        form.getApprover()),
                "request-stage-three.done");
    }

    /** Whether the 20 working days were over before today. */
    public boolean isTooLateToday() {
        LocalDate until = offer.inTimeUntil();
        return until != null && hand.getToday().isAfter(until);
    }

    public StageThreeOnOffer getOffer() {
        return offer;
    }

    public StageRequestForm getForm() {
        return form;
    }

    public ComplaintInHand getHand() {
        return hand;
    }
}
