package uk.redress.complaints.reviewpanel;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.Role;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Timescales;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Stage;
import uk.redress.complaints.Step;
import uk.redress.complaints.recommendations.Recommendations;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Records that the panel met, all three of it, and what it recommends (regs 19 and 20). */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class HoldingThePanel {

    private static final int MEMBERS = 3;

    @Inject
    Complaints complaints;

    @Inject
    ReviewPanels panels;

    @Inject
    Recommendations recommendations;

    @Inject
    Colleagues colleagues;

    @Inject
    RunningClocks clocks;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * The panel met.
     *
     * @param allMembersCame whether all three sat: fewer are no panel
     * @param came the attendees who came, by their ids
     * @throws Refused when a member was missing; the panel is then arranged again
     */
    public void met(ComplaintNumber number, long seen, LocalDate on, boolean allMembersCame, Collection<Long> came) {
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        complaint.moveOn(Step.HOLD_PANEL, Step.RECORD_RECOMMENDATIONS);
        if (!allMembersCame || panels.sitting(complaint).size() != MEMBERS) {
            throw new Refused("A panel is three members. Replace who cannot come, and arrange another day.");
        }
        panels.of(complaint).met(on);
        panels.attendees(complaint).forEach(attendee -> attendee.came(came.contains(attendee.id())));
        clocks.stop(number, ClockKind.REVIEW_PANEL, on);
        clocks.start(number, ClockKind.PANEL_REPORT, on, Timescales.PANEL_REPORT.usual());
        happened.fire(Happening.of(number, "panel.met").with("on", on));
        progress.stepDone(number, Step.HOLD_PANEL);
    }

    /**
     * The panel's report is there; its recommendations go to the senior manager who prepares the answer.
     *
     * @throws Refused when it is dated before the panel, or received before it was issued
     */
    public void recommended(ComplaintNumber number, long seen, PanelReport report, long answeringManager) {
        today.mustHaveCome(report.reportedOn());
        today.mustHaveCome(report.receivedOn());
        Complaint complaint = complaints.toChange(number, seen);
        complaint.refusalUnlessAt(Step.RECORD_RECOMMENDATIONS).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        Colleague manager = managerCalled(answeringManager);
        panels.of(complaint).reported(report);
        recommendations.add(complaint, Stage.REVIEW_PANEL, report.recommendations());
        complaint.isAnsweredBy(manager.id());
        complaint.moveOn(Step.RECORD_RECOMMENDATIONS, Step.RESPOND_TO_PANEL);
        clocks.stop(number, ClockKind.PANEL_REPORT, report.reportedOn());
        LocalDate due =
                clocks.start(number, ClockKind.PANEL_RESPONSE, report.receivedOn(), Timescales.PANEL_RESPONSE.usual());
        happened.fire(Happening.of(number, "panel.recommended")
                .with("reportedOn", report.reportedOn())
                .with("receivedOn", report.receivedOn())
                .with("recommendations", report.recommendations().size())
                .with("answeredBy", manager.name())
                .with("dueOn", due));
        progress.stepDone(number, Step.RECORD_RECOMMENDATIONS);
    }

    private Colleague managerCalled(long account) {
        return colleagues
                .find(account)
                .filter(colleague ->
                        colleague.role() == Role.COMPLAINTS_MANAGER || colleague.role() == Role.SERVICE_MANAGER)
                .orElseThrow(() -> new Refused("Choose the senior manager who prepares the answer."));
    }
}
