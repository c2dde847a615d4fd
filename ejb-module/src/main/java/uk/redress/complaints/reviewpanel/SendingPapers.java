package uk.redress.complaints.reviewpanel;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.clock.ClockKind;
import uk.redress.clock.InWords;
import uk.redress.clock.RunningClocks;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.LetterRecords;
import uk.redress.complaints.SendingDates;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Records that the papers went out to the panel and to everybody who was asked to come. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class SendingPapers {

    @Inject
    Complaints complaints;

    @Inject
    ReviewPanels panels;

    @Inject
    SendingDates dates;

    @Inject
    RunningClocks clocks;

    @Inject
    LetterRecords letters;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    /** @throws Refused when they are dated after the panel */
    public void send(ComplaintNumber number, long seen, SentLetter letter) {
        Complaint complaint = complaints.toChange(number, seen);
        dates.mustBePossible(complaint, letter);
        complaint.moveOn(Step.SEND_PAPERS, Step.HOLD_PANEL);
        ReviewPanel panel = panels.of(complaint);
        panel.panelOn().filter(letter.sentOn()::isAfter).ifPresent(meets -> {
            throw new Refused("The papers are dated %s, after the panel on %s. Correct one of the two dates."
                    .formatted(InWords.date(letter.sentOn()), InWords.date(meets)));
        });
        panel.papersSent(letter.sentOn());
        clocks.stop(number, ClockKind.PANEL_PAPERS, letter.sentOn());
        letters.keep(number, LetterKind.PANEL_PAPERS, letter);
        happened.fire(Happening.of(number, "panel.papersSent")
                .with("sentOn", letter.sentOn())
                .with("panelOn", panel.panelOn().orElse(null)));
        progress.stepDone(number, Step.SEND_PAPERS);
    }
}
