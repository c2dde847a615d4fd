package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.clock.Calendars;
import uk.redress.clock.Today;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** Computes how actions stand today, by the council's settings. */
@ApplicationScoped
public class Ratings {

    /** The columns a rating needs, for an alias {@code a} of improvement_action; :today must be bound. */
    public static final String COLUMNS = """
            a.step, a.starts_on, a.due_on, a.claimed_on, late.what as late_milestone, late.due_on as milestone_due_on,
            asked.wanted_by""";

    /** What {@link #COLUMNS} needs to be joined. */
    public static final String JOINS = """
            left join lateral (select m.what, m.due_on from action_milestone m
                    where m.action_id = a.id and m.done_on is null and m.due_on < :today
                    order by m.due_on limit 1) late on true
            left join action_update asked on asked.action_id = a.id and asked.given_at is null""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    @Inject
    SettingsInForce settings;

    @Inject
    Today today;

    Rated of(String reference) {
        entities.flush();
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select " + COLUMNS + " from improvement_action a " + JOINS + " where a.reference = :reference",
                        Tuple.class)
                .setParameter("today", today.date())
                .setParameter("reference", reference);
        return of(query.getSingleResult());
    }

    /** @param row with {@link #COLUMNS} */
    public Rated of(Tuple row) {
        return rule().rate(
                        new RatingFacts(
                                ActionStep.valueOf(row.get("step", String.class)),
                                row.get("starts_on", LocalDate.class),
                                row.get("due_on", LocalDate.class),
                                row.get("claimed_on", LocalDate.class),
                                row.get("late_milestone", String.class),
                                row.get("milestone_due_on", LocalDate.class),
                                row.get("wanted_by", LocalDate.class)),
                        today.date());
    }

    private RatingRule rule() {
        return new RatingRule(
                calendars.current(),
                settings.of(Setting.BLUE_WHEN_EMBEDDED).equals("yes"),
                settings.numberOf(Setting.RATING_SOON_DAYS));
    }
}
