package uk.redress.reminders;

import static uk.redress.access.Role.Names.ADMINISTRATOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.Session;
import uk.redress.clock.ClockKind;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** The office chooses when it is reminded and in which words. A rung that was used is switched off, never removed. */
@Stateless
@RolesAllowed({COMPLAINTS_MANAGER, ADMINISTRATOR})
public class EditingTheLadder {

    private static final int MOST_DAYS = 60;
    private static final int LONGEST_SENTENCE = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Ladder ladder;

    @Inject
    Event<Happening> happened;

    public List<Rung> rungs() {
        return ladder.rungs();
    }

    public void add(ClockKind kind, Rung.CountedFrom from, int workingDays, String sentence) {
        mustBePossible(workingDays, sentence);
        entities.unwrap(Session.class)
                .createNativeMutationQuery("""
                        insert into reminder_rung (clock_kind, counted_from, working_days, sentence)
                        values (:kind, :from, :days, :sentence)""")
                .setParameter("kind", kind.name())
                .setParameter("from", from.name())
                .setParameter("days", workingDays)
                .setParameter("sentence", sentence.strip())
                .executeUpdate();
        happened.fire(Happening.of("reminders", "reminder.rungAdded")
                .with("clock", kind)
                .with("from", from)
                .with("workingDays", workingDays)
                .with("sentence", sentence));
    }

    public void change(long id, int workingDays, String sentence, boolean active) {
        mustBePossible(workingDays, sentence);
        int changed = entities.unwrap(Session.class)
                .createNativeMutationQuery("""
                        update reminder_rung set working_days = :days, sentence = :sentence, active = :active,
                               version = version + 1 where id = :id""")
                .setParameter("id", id)
                .setParameter("days", workingDays)
                .setParameter("sentence", sentence.strip())
                .setParameter("active", active)
                .executeUpdate();
        if (changed == 0) {
            throw new NotFound("The reminder");
        }
        happened.fire(Happening.of("reminders", "reminder.rungChanged")
                .with("rung", id)
                .with("workingDays", workingDays)
                .with("active", active)
                .with("sentence", sentence));
    }

    private static void mustBePossible(int workingDays, String sentence) {
        if (Math.abs(workingDays) > MOST_DAYS) {
            throw new Refused(
                    "A reminder is at most %d working days away from the day it is counted from.".formatted(MOST_DAYS));
        }
        if (sentence.isBlank() || sentence.length() > LONGEST_SENTENCE) {
            throw new Refused("Write what the reminder says, in at most %d characters.".formatted(LONGEST_SENTENCE));
        }
    }
}
