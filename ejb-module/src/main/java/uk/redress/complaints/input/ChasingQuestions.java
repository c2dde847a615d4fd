package uk.redress.complaints.input;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Calendars;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.ForTheSystem;
import uk.redress.kernel.Happening;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** Moves unanswered questions on: reminds on the day, marks overdue the day after, and takes them up the ladder of managers. */
@Stateless
@PermitAll
@ForTheSystem
public class ChasingQuestions {

    @Inject
    InputRequests requests;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentActor current;

    @Inject
    SettingsInForce settings;

    @Inject
    Calendars calendars;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** Goes through all of them and answers how many moved. */
    public int chase() {
        current.isTheSystemFor("questions that nobody answered in time");
        LocalDate now = today.date();
        int moved = 0;
        for (long id : requests.movingOn(now)) {
            InputRequest request = requests.called(id);
            if (moveOn(request, now)) {
                moved++;
            }
        }
        return moved;
    }

    private boolean moveOn(InputRequest request, LocalDate now) {
        boolean overdue = request.becomesOverdueOn(now);
        boolean chased = request.isToBeChasedOn(now);
        boolean up = request.goesUpOn(now);
        if (!overdue && !chased && !up) {
            return false;
        }
        ComplaintNumber number = requests.lockedComplaintOf(request);
        if (chased) {
            request.chased(now);
            happened.fire(Happening.of(number, "input.chased").with("who", nameOf(request.asked())));
        }
        if (overdue) {
            // counted from the day it was wanted, so that a server that slept does not give more time
            request.overdue(now, later(request.wantedBy()));
            happened.fire(Happening.of(number, "input.overdue")
                    .with("who", nameOf(request.asked()))
                    .with("wantedBy", request.wantedBy()));
        }
        if (request.goesUpOn(now)) {
            goUp(number, request, now);
        }
        return true;
    }

    private void goUp(ComplaintNumber number, InputRequest request, LocalDate now) {
        Optional<Colleague> above = colleagues.above(request.highest(), request.askedBy());
        if (above.isEmpty()) {
            request.goesNoFurther();
            happened.fire(Happening.of(number, "input.nobodyAbove").with("who", nameOf(request.highest())));
            return;
        }
        Colleague manager = above.get();
        String from = nameOf(request.highest());
        request.goesTo(manager.id(), now, later(now));
        happened.fire(Happening.of(number, "input.escalated").with("from", from).with("to", manager.name()));
    }

    private LocalDate later(LocalDate day) {
        return calendars.current().after(day, WorkingDays.of(settings.numberOf(Setting.INPUT_DAYS)));
    }

    private String nameOf(long account) {
        return colleagues.find(account).map(Colleague::name).orElse("a former colleague");
    }
}
