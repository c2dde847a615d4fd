package uk.redress.web.complaints.reviewpanel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.access.Role;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.complaints.reviewpanel.RequestingStageThree;
import uk.redress.complaints.reviewpanel.StageThreeOnOffer;
import uk.redress.complaints.reviewpanel.StageThreeRequest;
import uk.redress.web.complaints.ComplaintInHand;

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
    private @Nullable LocalDate requestedOn;
    private @Nullable String way;
    private @Nullable String words;
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
                        hand.number(), hand.getSeen(), new StageThreeRequest(asked, way, words), approver),
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

    public @Nullable Long getApprover() {
        return approver;
    }

    public void setApprover(@Nullable Long approver) {
        this.approver = approver;
    }
}
