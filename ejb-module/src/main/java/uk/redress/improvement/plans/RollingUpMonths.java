package uk.redress.improvement.plans;

import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import uk.redress.access.CurrentActor;
import uk.redress.clock.DayOfMonth;
import uk.redress.clock.Today;
import uk.redress.improvement.ActionRow;
import uk.redress.improvement.ReadingPlanActions;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Happening;
import uk.redress.kernel.ManyHappened;

/**
 * Keeps how the actions of a plan stand at the end of a month. What would change is shown before, and what is kept is what
 * was shown: a rating that has moved in between is shown again first.
 */
@Stateless
@RolesAllowed(PROGRAMME_OFFICE)
public class RollingUpMonths {

    private static final int DAYS_TO_LOOK_BACK = 7;

    @Inject
    ReadingPlanActions actions;

    @Inject
    Plans plans;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Event<ManyHappened> manyHappened;

    @Inject
    Today today;

    @PersistenceContext
    EntityManager entities;

    /** What would be kept for this month: the actions that are part of the plan and not dropped, by their facts. */
    public List<ActionRow> preview(String plan) {
        return actions.of(plan).stream().filter(ActionRow::isCounted).toList();
    }

    /**
     * @param shown a {@link #fingerprint} of what was looked at
     * @return how many ratings differ from those of the month before
     */
    public long keep(String plan, int shown) {
        plans.called(plan).mustBeOpen();
        List<ActionRow> rows = preview(plan);
        if (fingerprint(rows) != shown) {
            throw new ChangedMeanwhile(plan, shown);
        }
        LocalDate month = month(plan);
        rows.forEach(row -> keep(row, month));
        manyHappened.fire(new ManyHappened(rows.stream()
                .map(row -> Happening.of(row.reference(), "action.rated")
                        .with("rating", row.rated().rating())
                        .with("month", month))
                .toList()));
        happened.fire(Happening.of(plan, "plan.rolledUp").with("month", month));
        return rows.stream().filter(ActionRow::isChanging).count();
    }

    /** The month that is kept, by its first day: in the first week the one before, until that has been kept. */
    public LocalDate month(String plan) {
        LocalDate now = DayOfMonth.firstOf(today.date());
        LocalDate before = DayOfMonth.monthBefore(now);
        boolean early = today.date().getDayOfMonth() <= DAYS_TO_LOOK_BACK;
        return early && !isKept(plan, before) ? before : now;
    }

    private boolean isKept(String plan, LocalDate month) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select exists (select from action_rating r
                                 join plan_place p on p.action_id = r.action_id and p.ended_on is null
                                 join plan on plan.id = p.plan_id
                                where plan.reference = :plan and r.month = :month)""", Boolean.class)
                .setParameter("plan", plan)
                .setParameter("month", month)
                .getSingleResult();
    }

    /** The same for the same actions with the same ratings. */
    public static int fingerprint(List<ActionRow> rows) {
        return rows.stream()
                .map(row -> row.reference() + row.rated().rating())
                .toList()
                .hashCode();
    }

    private void keep(ActionRow row, LocalDate month) {
        entities.createNativeQuery("""
                        insert into action_rating (action_id, month, rating, own_rating, because, rated_at, rated_by)
                        select id, :month, :rating, cast(:own as text), :because, :at, :by
                          from improvement_action where reference = :reference
                        on conflict (action_id, month) do update
                           set rating = excluded.rating, own_rating = excluded.own_rating, because = excluded.because,
                               rated_at = excluded.rated_at, rated_by = excluded.rated_by""")
                .setParameter("month", month)
                .setParameter("rating", row.rated().rating().name())
                .setParameter(
                        "own", row.ownRating() == null ? null : row.ownRating().name())
                .setParameter("because", row.rated().because())
                .setParameter("at", today.now())
                .setParameter("by", current.actor().name())
                .setParameter("reference", row.reference())
                .executeUpdate();
    }
}
