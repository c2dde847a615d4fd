package uk.redress.web.complaints.investigation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.access.Role;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.complaints.investigation.RequestingStageTwo;
import uk.redress.complaints.investigation.StageTwoOnOffer;
import uk.redress.complaints.investigation.StageTwoRequest;
import uk.redress.web.complaints.ComplaintInHand;

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
    private @Nullable LocalDate requestedOn;
    private @Nullable String way;
    private @Nullable String words;
    private @Nullable String skipsStageOneBecause;
    private @Nullable String lateBecause;
    private @Nullable Long approver;

    public void open() {
        hand.open();
        offer = requesting.offer(hand.number());
        requestedOn = hand.getToday();
        approver = approvals.approvers().stream()
                .filter(colleague -> colleague.role() == Role.COMPLAINTS_MANAGER)
                .findFirst()
                .map(Colleague::id)
                .orElse(null);
    }

    public void request() {
        LocalDate asked = requestedOn == null ? hand.getToday() : requestedOn;
        hand.attempt(
                () -> requesting.request(
                        hand.number(),
                        hand.getSeen(),
                        new StageTwoRequest(asked, way, words, skipsStageOneBecause, lateBecause),
                        approver),
                "request-stage-two.done");
    }

    public StageTwoOnOffer getOffer() {
        return offer;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public @Nullable LocalDate getRequestedOn() {
        return requestedOn;
    }

    public void setRequestedOn(@Nullable LocalDate requestedOn) {
        this.requestedOn = requestedOn;
    }

    public @Nullable String getWay() {
        return way;
    }

    public void setWay(@Nullable String way) {
        this.way = way;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
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

    public @Nullable Long getApprover() {
        return approver;
    }

    public void setApprover(@Nullable Long approver) {
        this.approver = approver;
    }
}
