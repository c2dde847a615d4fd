package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import uk.redress.clock.Calendars;
import uk.redress.clock.DayOfMonth;
import uk.redress.clock.WorkingDays;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** The updates of actions, and the day of the month on which they are asked for. */
@ApplicationScoped
class ActionUpdates {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SettingsInForce settings;

    @Inject
    Calendars calendars;

    /** The one that was asked for and is not given yet. */
    Optional<ActionUpdate> open(long action) {
        return entities.createQuery(
                        "select u from ActionUpdate u where u.actionId = :action and u.givenAt is null",
                        ActionUpdate.class)
                .setParameter("action", action)
                .getResultStream()
                .findFirst();
    }

    void ask(long action, LocalDate day) {
        LocalDate wantedBy = calendars.current().after(day, WorkingDays.of(settings.numberOf(Setting.UPDATE_DAYS)));
        entities.persist(ActionUpdate.askedOn(action, day, wantedBy));
    }

    /** The next such day of a month after that day. */
    LocalDate nextAfter(LocalDate day) {
        return DayOfMonth.nextAfter(day, settings.numberOf(Setting.UPDATE_DAY_OF_MONTH));
    }

    /** Work that is over for now needs no update: what was asked for and not given is not waited for any more. */
    void letGo(long action) {
        entities.createQuery("delete from ActionUpdate u where u.actionId = :action and u.givenAt is null")
                .setParameter("action", action)
                .executeUpdate();
    }
}
