package uk.redress.complaints.reviewpanel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.clock.Calendars;
import uk.redress.clock.ClockKind;
import uk.redress.clock.DeadlineMoved;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Timescales;
import uk.redress.clock.Today;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;

/** Notices on the day it becomes certain that a panel cannot meet in time; recorded once, and the work goes on. */
@ApplicationScoped
class LatePanels {

    @Inject
    Complaints complaints;

    @Inject
    ReviewPanels panels;

    @Inject
    RunningClocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * Papers sent from now on would be less than ten working days ahead of the panel's last day: unless they are out for a
     * panel in time, it will be late.
     */
    void notice(ComplaintNumber number) {
        LocalDate due = clocks.called(number, ClockKind.REVIEW_PANEL).dueOn();
        Complaint complaint = complaints.glance(number);
        if (!isNewlyCertain(complaint, due)) {
            return;
        }
        panels.of(complaints.lock(complaint)).certainlyLate(today.date());
        happened.fire(Happening.of(number, "panel.willBeLate").with("dueOn", due));
    }

    /** An earlier last day can make certain what the timers of the later one had let pass. */
    void noticeAfter(DeadlineMoved move) {
        boolean papersTooLate = calendars
                .current()
                .before(move.to(), Timescales.PANEL_PAPERS.usual())
                .isBefore(today.date());
        boolean arrangedTooLate = panels.of(complaints.glance(move.complaint()))
                .panelOn()
                .filter(day -> day.isAfter(move.to()))
                .isPresent();
        if (papersTooLate || arrangedTooLate) {
            notice(move.complaint());
        }
    }

    /** Asked before the complaint is locked: a complaint that is locked is changed, and no change goes without a word. */
    private boolean isNewlyCertain(Complaint complaint, LocalDate due) {
        ReviewPanel panel = panels.of(complaint);
        boolean canStillMeet = panel.arePapersSent()
                && panel.panelOn().filter(day -> !day.isAfter(due)).isPresent();
        return !(complaint.isClosed()
                || panel.hasMet()
                || panel.isRefused()
                || panel.isCertainlyLate()
                || canStillMeet);
    }
}
