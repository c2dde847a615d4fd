package uk.redress.complaints.reviewpanel;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Calendars;
import uk.redress.clock.ClockKind;
import uk.redress.clock.InWords;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Timescales;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Arranges the day of the panel and who is to come. From that day the last day for its papers is counted back. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class ArrangingThePanel {

    @Inject
    Complaints complaints;

    @Inject
    ReviewPanels panels;

    @Inject
    RunningClocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** What the page that arranges the day needs to know. */
    public PanelDays days(ComplaintNumber number) {
        RunningClock clock = clocks.called(number, ClockKind.REVIEW_PANEL);
        return new PanelDays(
                clock.dueOn(),
                calendars.current().before(clock.dueOn(), Timescales.PANEL_PAPERS.usual()),
                calendars.current().after(today.date(), Timescales.PANEL_PAPERS.usual()));
    }

    /**
     * Arranges the panel.
     *
     * @param because why it meets later than its last day, or leaves less than ten working days for the papers
     * @throws Refused when it needs that reason and has none, or somebody may not bring so many
     */
    public void arrange(
            ComplaintNumber number,
            long seen,
            LocalDate meets,
            String place,
            List<Attendee> attendees,
            @Nullable String because) {
        Complaint complaint = complaints.toChange(number, seen);
        complaint.moveOn(Step.ARRANGE_PANEL, Step.SEND_PAPERS);
        fix(complaint, meets, place, attendees, because);
        clocks.start(number, ClockKind.PANEL_PAPERS, meets, Timescales.PANEL_PAPERS.usual());
        progress.stepDone(number, Step.ARRANGE_PANEL);
    }

    /** Arranges another day, or other people, for a panel that has not met. The papers follow the day unless they are out. */
    public void rearrange(
            ComplaintNumber number,
            long seen,
            LocalDate meets,
            String place,
            List<Attendee> attendees,
            String because) {
        String why = TextLength.PASSAGE.needed(because, "why it is arranged again");
        Complaint complaint = complaints.toChange(number, seen);
        if (complaint.step() != Step.SEND_PAPERS && complaint.step() != Step.HOLD_PANEL) {
            throw new Refused("The panel is not arranged yet, or it has met. Look at the complaint again.");
        }
        fix(complaint, meets, place, attendees, why);
        if (clocks.called(number, ClockKind.PANEL_PAPERS).isRunning()) {
            clocks.startedInstead(number, ClockKind.PANEL_PAPERS, meets, "The panel meets on another day: " + why);
        }
    }

    private void fix(
            Complaint complaint, LocalDate meets, String place, List<Attendee> attendees, @Nullable String because) {
        String where = TextLength.LINE.needed(place, "where and at what time the panel meets");
        String why = TextLength.PASSAGE.ifAny(because, "why the panel is late");
        ReviewPanel panel = panels.of(complaint);
        LocalDate due =
                clocks.called(complaint.number(), ClockKind.REVIEW_PANEL).dueOn();
        mustBePossible(panel, meets);
        mustBeExplained(panel, meets, due, why);
        mustBringNoMore(attendees);
        panel.arranged(today.date(), meets, where, why);
        panels.invite(complaint, attendees);
        happened.fire(Happening.of(complaint.number(), "panel.arranged")
                .because(why)
                .with("panelOn", meets)
                .with("dueOn", due));
        if (!meets.isAfter(due)) {
            panel.canMeetInTime();
        } else if (!panel.isCertainlyLate()) {
            panel.certainlyLate(today.date());
            happened.fire(Happening.of(complaint.number(), "panel.willBeLate")
                    .because(why)
                    .with("dueOn", due));
        }
    }

    private void mustBePossible(ReviewPanel panel, LocalDate meets) {
        if (meets.isBefore(panel.requestedOn())) {
            throw new Refused("The panel cannot meet on %s, before stage 3 was asked for on %s."
                    .formatted(InWords.date(meets), InWords.date(panel.requestedOn())));
        }
        if (!calendars.current().isWorkingDay(meets)) {
            throw new Refused(
                    "%s is not a working day. Choose another day for the panel.".formatted(InWords.date(meets)));
        }
    }

    private void mustBeExplained(ReviewPanel panel, LocalDate meets, LocalDate due, @Nullable String why) {
        if (why != null) {
            return;
        }
        if (meets.isAfter(due)) {
            throw new Refused("The panel has to meet by %s. Say why it meets on %s."
                    .formatted(InWords.date(due), InWords.date(meets)));
        }
        LocalDate papers = calendars.current().before(meets, Timescales.PANEL_PAPERS.usual());
        if (!panel.arePapersSent() && papers.isBefore(today.date())) {
            throw new Refused(
                    "For a panel on %s the papers had to go out by %s. Choose a later day, or say why they are late."
                            .formatted(InWords.date(meets), InWords.date(papers)));
        }
    }

    private static void mustBringNoMore(List<Attendee> attendees) {
        for (Attendee.As part : Attendee.As.values()) {
            if (part.comesAlone()
                    && attendees.stream().filter(one -> one.part() == part).count() > 1) {
                throw new Refused("The complainant comes with an advocate and one other person (regulation 19(6))."
                        + " Name one of each at most.");
            }
        }
    }
}
