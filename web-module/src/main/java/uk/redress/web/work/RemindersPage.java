package uk.redress.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.redress.reminders.ReadingReminders;
import uk.redress.reminders.Reminder;

/** What the ladder reminds this person of, beside the work list. */
@Named
@RequestScoped
public class RemindersPage {

    private static final int ROOM = 6;

    @Inject
    ReadingReminders reminders;

    public List<Reminder> getMine() {
        return reminders.mine(ROOM);
    }
}
