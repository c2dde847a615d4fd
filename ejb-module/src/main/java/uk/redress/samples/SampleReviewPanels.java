package uk.redress.samples;

import static uk.redress.samples.SampleSignIn.COMPLAINTS_MANAGER;
import static uk.redress.samples.SampleSignIn.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.reviewpanel.AcknowledgingStageThree;
import uk.redress.complaints.reviewpanel.AppointingThePanel;
import uk.redress.complaints.reviewpanel.ArrangingThePanel;
import uk.redress.complaints.reviewpanel.Attendee;
import uk.redress.complaints.reviewpanel.PanelCandidate;
import uk.redress.complaints.reviewpanel.RequestingStageThree;
import uk.redress.complaints.reviewpanel.StageThreeRequest;
import uk.redress.kernel.ComplaintNumber;

/** The acts of stage 3 as the sample office does them. */
@ApplicationScoped
class SampleReviewPanels {

    @Inject
    SampleOffice office;

    @Inject
    RequestingStageThree requesting;

    @Inject
    AcknowledgingStageThree acknowledging;

    @Inject
    AppointingThePanel appointing;

    @Inject
    ArrangingThePanel arranging;

    @Inject
    ReadingApprovals approvals;

    @Inject
    DecidingApprovals deciding;

    void request(ComplaintNumber number, LocalDate on, Colleague approver) {
        OFFICER.does(() -> {
            requesting.request(
                    number,
                    office.seen(number),
                    new StageThreeRequest(on, "Letter", "Nobody has said why we were never told."),
                    approver.id());
            return number;
        });
    }

    void acknowledge(ComplaintNumber number, LocalDate on) {
        OFFICER.does(() -> {
            acknowledging.acknowledge(
                    number, office.seen(number), office.letter(number, LetterKind.STAGE_THREE_ACKNOWLEDGEMENT, on));
            return number;
        });
    }

    void accept(ComplaintNumber number) {
        COMPLAINTS_MANAGER.does(() -> {
            deciding.approve(approvals.of(number).stream()
                    .filter(request -> request.kind() == ApprovalKind.STAGE_THREE)
                    .findFirst()
                    .orElseThrow()
                    .id());
            return number;
        });
    }

    /** First with the independent person of stage 2, who may not sit, as happens. */
    void appoint(ComplaintNumber number) {
        OFFICER.does(() -> {
            appointing.appointChair(number, office.seen(number), candidate("Person P", "The regional pool"));
            appointing.appointChair(number, office.seen(number), candidate("Chair Q", "The regional pool"));
            appointing.appointMembers(
                    number,
                    office.seen(number),
                    candidate("Member R", "A charity for young people"),
                    candidate("Member S", null),
                    true);
            return number;
        });
    }

    void arrange(ComplaintNumber number, LocalDate meets) {
        OFFICER.does(() -> {
            arranging.arrange(
                    number,
                    office.seen(number),
                    meets,
                    "Town Hall, Room 2, at 10 in the morning",
                    List.of(
                            new Attendee(Attendee.As.COMPLAINANT, "The complainant"),
                            new Attendee(Attendee.As.COMPANION, "A friend"),
                            new Attendee(Attendee.As.INVESTIGATING_OFFICER, "Officer M"),
                            new Attendee(Attendee.As.INDEPENDENT_PERSON, "Person P")),
                    null);
            return number;
        });
    }

    private static PanelCandidate candidate(String name, @Nullable String comesFrom) {
        return new PanelCandidate(name, comesFrom, false, false, false, false);
    }
}
