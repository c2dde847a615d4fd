package uk.redress.complaints.eligibility;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.NewRequest;
import uk.redress.approvals.RequestingApproval;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Ending;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.LetterRecords;
import uk.redress.complaints.Safeguarding;
import uk.redress.complaints.SendingDates;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Stage;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/**
 * Takes a complaint, or single points of it, out of the statutory procedure: asked with a ground, approved by a named
 * manager, and complete only when the person has been told.
 */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class LeavingTheProcedure {

    @Inject
    Complaints complaints;

    @Inject
    Eligibilities eligibilities;

    @Inject
    RequestingApproval approval;

    @Inject
    Safeguarding safeguarding;

    @Inject
    SendingDates dates;

    @Inject
    Ending ending;

    @Inject
    LetterRecords letters;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** Asks the manager; points leave when it is approved, a whole complaint when the person has been told as well. */
    public void ask(ComplaintNumber number, long seen, ProcedureExit exit, long approver) {
        exit.refusal().ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        Complaint complaint = complaints.toChange(number, seen);
        if (complaint.isClosed()) {
            throw new Refused("This complaint is closed.");
        }
        if (complaint.stage() == Stage.OMBUDSMAN) {
            throw new Refused("The Ombudsman has this complaint. The procedure is behind it, and it is for them to say"
                    + " what they look at.");
        }
        eligibilities.of(complaint).checked(today.date(), exit.check());
        if (exit.check().safeguardingReferral() != null) {
            safeguarding.raiseUnlessKnown(complaint, exit.check().safeguardingReferral());
        }
        approval.request(new NewRequest(
                number, ApprovalKind.OUTSIDE_PROCEDURE, exit.explanation(), snapshot(complaint, exit), approver, null));
    }

    /** Until when it may be made again, as it was asked for and approved; empty where that does not apply. */
    public Optional<LocalDate> mayReturnUntil(ComplaintNumber number) {
        return approval.approved(number, ApprovalKind.OUTSIDE_PROCEDURE).stream()
                .filter(WholeOrPart::isWhole)
                .map(asked -> asked.get("mayReturnUntil"))
                .filter(Objects::nonNull)
                .map(LocalDate::parse)
                .findFirst();
    }

    /**
     * Records that the person was told that the whole complaint is outside the procedure, and ends it.
     *
     * @param mayReturnUntil as they were told; null where it does not apply
     * @throws Refused when no manager has approved it
     */
    public void leave(ComplaintNumber number, long seen, SentLetter told, @Nullable LocalDate mayReturnUntil) {
        Complaint complaint = complaints.toChange(number, seen);
        dates.mustBePossible(complaint, told);
        if (approval.approved(number, ApprovalKind.OUTSIDE_PROCEDURE).stream().noneMatch(WholeOrPart::isWhole)) {
            throw new Refused("A manager has to approve first that the whole complaint is outside the procedure.");
        }
        String reason = eligibilities.of(complaint).explanation().orElse(told.subject());
        complaint.leaveProcedure(today.date(), reason, mayReturnUntil);
        ending.of(complaint, "The complaint left the procedure.");
        letters.keep(number, LetterKind.OUTSIDE_PROCEDURE, told);
        happened.fire(Happening.of(number, "procedure.left").because(reason).with("mayReturnUntil", mayReturnUntil));
        progress.leftProcedure(number);
    }

    private static Map<String, String> snapshot(Complaint complaint, ProcedureExit exit) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("ground", exit.ground().name());
        asked.put("route", exit.route());
        asked.put(
                WholeOrPart.POINTS, exit.points().stream().map(String::valueOf).collect(Collectors.joining(",")));
        asked.put(WholeOrPart.WORDING, WholeOrPart.wording(complaint, WholeOrPart.points(asked)));
        if (exit.mayReturnUntil() != null) {
            asked.put("mayReturnUntil", exit.mayReturnUntil().toString());
        }
        return asked;
    }
}
