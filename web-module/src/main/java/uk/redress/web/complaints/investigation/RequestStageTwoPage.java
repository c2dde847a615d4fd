package uk.redress.web.complaints.investigation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.complaints.investigation.RequestingStageTwo;
import uk.redress.complaints.investigation.StageTwoOnOffer;
import uk.redress.complaints.investigation.StageTwoRequest;
import uk.redress.web.complaints.ComplaintInHand;
import uk.redress.web.complaints.StageRequestForm;

/** Records that the complainant asks for stage 2. Only the day is needed: nothing may be demanded of them. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class RequestStageTwoPage implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingApprovals approvals;

    @Inject
    RequestingStageTwo requesting;

    private StageTwoOnOffer offer;
    private StageRequestForm form;
    private @Nullable String skipsStageOneBecause;
    private @Nullable String lateBecause;

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
                        new StageTwoRequest(
                                form.getRequestedOn(),
                                form.getWay(),
                                form.getWords(),
                                skipsStageOneBecause,
                                lateBecause),
                        form.getApprover()),
                "request-stage-two.done");
    }

    public StageTwoOnOffer getOffer() {
        return offer;
    }

    public StageRequestForm getForm() {
        return form;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable String getSkipsStageOneBecause() {
        return skipsStageOneBecause;
    }

    public void setSkipsStageOneBecause(@Nullable String skipsStageOneBecause) {
        this.skipsStageOneBecause = skipsStageOneBecause;
    }

    public @Nullable String getLateBecause() {
        return lateBecause;
    }

    public void setLateBecause(@Nullable String lateBecause) {
        this.lateBecause = lateBecause;
    }
}
