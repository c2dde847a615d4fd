package uk.redress.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** Why a date is what it is, for the pages; and the same count for any other day somebody asks about. */
@Stateless
@RolesAllowed({"OFFICER", "COMPLAINTS_MANAGER", "SERVICE_MANAGER", "AUDITOR", "ADMINISTRATOR"})
public class ReadingClocks {

    @Inject
    StatutoryClocks clocks;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    @Inject
    VisibleComplaints visible;

    /**
     * The clocks of a complaint, in the order they were started.
     *
     * @throws NotFound when there is no such complaint for the person who asks
     */
    public List<WhyThisDate> of(ComplaintNumber complaint) {
        if (!visible.include(complaint)) {
            throw new NotFound("Complaint " + complaint);
        }
        return clocks.of(complaint).stream()
                .map(clock -> explained(clock.asOthersSeeIt()))
                .toList();
    }

    /**
     * Why this date?
     *
     * @throws NotFound when there is no such complaint for the person who asks, or no such clock
     */
    public WhyThisDate why(ComplaintNumber complaint, ClockKind kind) {
        return of(complaint).stream()
                .filter(why -> why.clock().kind() == kind)
                .findAny()
                .orElseThrow(() -> new NotFound("The %s clock of complaint %s".formatted(kind, complaint)));
    }

    /**
     * The calculator: so many working days after a day, or before it for a negative number.
     *
     * @throws Refused beyond the known calendar, or for a number nobody means
     */
    @RolesAllowed({
        "OFFICER",
        "COMPLAINTS_MANAGER",
        "SERVICE_MANAGER",
        "AUDITOR",
        "ADMINISTRATOR",
        "PROGRAMME_OFFICE",
        "LEAD",
        "BOARD_CLERK",
        "MEMBER"
    })
    public Explanation count(LocalDate from, int days) {
        if (Math.abs((long) days) > WorkingDays.MOST) {
            throw new Refused("Give a number of working days between -%1$d and %1$d.".formatted(WorkingDays.MOST));
        }
        return calendars.current().explain(from, days);
    }

    /**
     * The calculator the other way round: how many working days from one day to another.
     *
     * @throws Refused beyond the known calendar
     */
    @RolesAllowed({
        "OFFICER",
        "COMPLAINTS_MANAGER",
        "SERVICE_MANAGER",
        "AUDITOR",
        "ADMINISTRATOR",
        "PROGRAMME_OFFICE",
        "LEAD",
        "BOARD_CLERK",
        "MEMBER"
    })
    public Explanation between(LocalDate from, LocalDate to) {
        return calendars.current().explain(from, to);
    }

    /** Working days from today to a due date, negative when it has passed; empty where the calendar does not reach. */
    public OptionalInt workingDaysLeft(LocalDate dueOn) {
        return calendars.current().left(today.date(), dueOn);
    }

    private WhyThisDate explained(RunningClock clock) {
        WorkingCalendar calendar = calendars.current();
        LocalDate asOf = today.date();
        return new WhyThisDate(
                clock,
                asOf,
                calendar.explain(clock.startedOn(), clock.dueOn()),
                clock.extension().map(extension -> calendar.after(clock.startedOn(), clock.timescale())),
                clock.isRunning() ? clock.workingDaysLeftOn(asOf, calendar) : OptionalInt.empty());
    }
}
