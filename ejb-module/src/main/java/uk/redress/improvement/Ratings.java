package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
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
            asked.wanted_by, measured.name as behind, measured.off_by, measured.tolerance,
            exists (select from evidence_link l join evidence e on e.id = l.evidence_id
                     where l.subject = a.reference and e.standing = 'ACCEPTED'
                       and not exists (select from evidence_unlink u where u.link_id = l.id)) as proven""";

    /** What {@link #COLUMNS} needs to be joined. */
    public static final String JOINS = """
            left join lateral (select m.what, m.due_on from action_milestone m
                    where m.action_id = a.id and m.done_on is null and m.due_on < :today
                    order by m.due_on limit 1) late on true
            left join action_update asked on asked.action_id = a.id and asked.given_at is null
            left join lateral (select i.name, i.off_by, i.tolerance
                    from action_indicator w join indicator i on i.reference = w.indicator
                   where w.action_id = a.id and i.off_by > coalesce(i.tolerance, 0) and i.move not in ('IMPROVING', 'STEADY')
                   order by i.tolerance is null, i.off_by desc limit 1) measured on true""";

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
                                row.get("wanted_by", LocalDate.class),
                                redMeasure(row),
                                row.get("proven", Boolean.class)),
                        today.date());
    }

    /** Beyond a tolerance of its own it is red in any case, and comes first; else the one that is usual decides. */
    private @Nullable String redMeasure(Tuple row) {
        BigDecimal offBy = row.get("off_by", BigDecimal.class);
        boolean ownTolerance = row.get("tolerance", BigDecimal.class) != null;
        boolean red = offBy != null
                && (ownTolerance
                        || offBy.compareTo(BigDecimal.valueOf(settings.numberOf(Setting.INDICATOR_TOLERANCE))) > 0);
        return red ? row.get("behind", String.class) : null;
    }

    private RatingRule rule() {
        return new RatingRule(
                calendars.current(),
                settings.of(Setting.BLUE_WHEN_EMBEDDED).equals("yes"),
                settings.numberOf(Setting.RATING_SOON_DAYS));
    }
}
