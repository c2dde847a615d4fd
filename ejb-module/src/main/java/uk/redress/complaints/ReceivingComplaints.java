package uk.redress.complaints;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.clock.ClockKind;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Timescales;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** Takes a complaint in, by whatever way it came: spoken ones count from the day they were made. */
@Stateless
public class ReceivingComplaints {

    @Inject
    Complaints complaints;

    @Inject
    PeopleOfComplaints people;

    @Inject
    StageOneStart start;

    @Inject
    RunningClocks clocks;

    @Inject
    IntakeRecords intake;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    @Inject
    SettingsInForce settings;

    /** The latest day a complaint can have arrived on, for whoever may write one down. */
    @RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
    public LocalDate latestDay() {
        return today.date();
    }

    /**
     * Registers the complaint and starts its clocks.
     *
     * @throws Refused when the day of receipt is impossible; the other facts may be completed later
     */
    @RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
    public ComplaintNumber receive(NewComplaint facts) {
        DayOfReceipt.refusal(facts.receivedOn(), today.date()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        ComplaintNumber number = complaints.nextNumberOf(facts.receivedOn().getYear());
        Complaint complaint = new Complaint(number, facts, today.now());
        complaints.add(complaint);
        people.name(complaint, facts.people());
        LocalDate dayZero = start.dayZero(facts.receivedOn(), today.date());
        clocks.start(number, ClockKind.ACKNOWLEDGEMENT, dayZero, toAcknowledge());
        LocalDate due = clocks.start(number, ClockKind.LOCAL_RESOLUTION, dayZero, Timescales.LOCAL_RESOLUTION.usual());
        happened.fire(Happening.of(number, "complaint.received")
                .with("receivedOn", facts.receivedOn())
                .with("way", facts.receivedBy())
                .with("matterOn", facts.first().matterOn())
                .with("anonymous", facts.first().anonymous() ? true : null)
                .with("dueOn", due));
        intake.keep(complaint, facts.first());
        progress.received(number);
        return number;
    }

    /** The regulations set no time for it, so the office does. */
    private WorkingDays toAcknowledge() {
        return WorkingDays.of(settings.numberOf(Setting.ACKNOWLEDGEMENT_DAYS));
    }
}
