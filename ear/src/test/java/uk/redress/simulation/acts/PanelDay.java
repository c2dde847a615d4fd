package uk.redress.simulation.acts;

import java.time.LocalDate;
import java.util.List;
import uk.redress.complaints.reviewpanel.Attendee;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** When a panel could meet, counted from the printed calendar, and who comes. */
record PanelDay(LocalDate meets, boolean late, boolean hurried) {

    static PanelDay somewhereAhead(Situation now, Dice dice) {
        return of(now, now.calendar().after(now.today(), dice.oneOf(3, 11, 12, 14, 16, 18, 22, 30)));
    }

    private static PanelDay of(Situation now, LocalDate meets) {
        LocalDate due = Situation.date(now.clock("REVIEW_PANEL").orElseThrow(), "due_on")
                .orElseThrow();
        return new PanelDay(
                meets, meets.isAfter(due), now.calendar().before(meets, 10).isBefore(now.today()));
    }

    static List<Attendee> attendees(Dice dice) {
        return dice.inAThousand(500)
                ? List.of(new Attendee(Attendee.As.COMPLAINANT, "Parent A"))
                : List.of(
                        new Attendee(Attendee.As.COMPLAINANT, "Parent A"),
                        new Attendee(Attendee.As.ADVOCATE, "Advocate C"),
                        new Attendee(Attendee.As.COMPANION, "A friend"),
                        new Attendee(Attendee.As.AUTHORITY, "Head of Service"));
    }
}
