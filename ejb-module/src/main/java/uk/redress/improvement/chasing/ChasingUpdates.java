package uk.redress.improvement.chasing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Calendars;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingCalendar;
import uk.redress.kernel.ForTheSystem;
import uk.redress.kernel.Happening;

/**
 * Goes up the ladder for every update that was asked for and is not given: its lead is asked, asked again, and then others
 * are told. Each rung once; those missed while the server was down follow in their order.
 */
@Stateless
@PermitAll
@ForTheSystem
public class ChasingUpdates {

    // A working day is a day at least: what cannot have come by the calendar is not looked at by the working days.
    private static final String NEXT = """
            select u.id, a.reference, a.lead_id, u.asked_on, u.wanted_by, g.id as rung
              from action_update u
              join improvement_action a on a.id = u.action_id
              join update_rung g on g.active
             where u.given_at is null and u.asked_on is not null
               and case g.counted_from when 'ASKED' then u.asked_on else u.wanted_by end
                   + case when g.working_days >= 0 then g.working_days else 2 * g.working_days - 10 end <= :today
               and not exists (select from update_chase c where c.update_id = u.id and c.rung_id = g.id)
             order by u.wanted_by, u.id, g.counted_from, g.working_days, g.id""";

    // What one transaction holds locked; chasing goes on in the next.
    private static final int AT_A_TIME = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    UpdateLadder ladder;

    @Inject
    Colleagues colleagues;

    @Inject
    Calendars calendars;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    private record Late(
            long update, String action, @Nullable Long lead, UpdateRung rung, LocalDate fallsOn) {}

    /** @return whether there was anything, so that there may be more; another server may have been quicker with it */
    public boolean chase() {
        current.isTheSystemFor("updates that are not given");
        List<Late> late = late();
        late.forEach(this::tell);
        return !late.isEmpty();
    }

    private List<Late> late() {
        Map<Long, UpdateRung> rungs =
                ladder.rungs().stream().collect(Collectors.toMap(UpdateRung::id, Function.identity()));
        WorkingCalendar calendar = calendars.current();
        LocalDate now = today.date();
        return session()
                .createNativeQuery(NEXT, Tuple.class)
                .setParameter("today", now)
                .getResultStream()
                .map(row -> {
                    UpdateRung rung = java.util.Objects.requireNonNull(rungs.get(row.get("rung", Long.class)));
                    return new Late(
                            row.get("id", Long.class),
                            row.get("reference", String.class),
                            row.get("lead_id", Long.class),
                            rung,
                            rung.fallsOn(
                                    row.get("asked_on", LocalDate.class),
                                    row.get("wanted_by", LocalDate.class),
                                    calendar));
                })
                .filter(each -> !each.fallsOn().isAfter(now))
                .limit(AT_A_TIME)
                .toList();
    }

    /** The action is locked first, as by whoever gives the update at the same moment. */
    private void tell(Late late) {
        boolean open = !session()
                .createNativeQuery("""
                        select u.id from improvement_action a join action_update u on u.action_id = a.id
                         where a.reference = :action and u.id = :update and u.given_at is null for update of a""", Long.class)
                .setParameter("action", late.action())
                .setParameter("update", late.update())
                .getResultList()
                .isEmpty();
        Optional<Colleague> told = open ? whoIsTold(late) : Optional.empty();
        if (open && isFirst(late, told)) {
            happened.fire(Happening.of(late.action(), "action.updateChased")
                    .because(late.rung().sentence())
                    .with("to", told.map(Colleague::name).orElse("the programme office")));
        }
    }

    private Optional<Colleague> whoIsTold(Late late) {
        Long lead = late.lead();
        if (lead == null) {
            return Optional.empty();
        }
        return switch (late.rung().tells()) {
            case LEAD -> colleagues.find(lead);
            case SUPERIOR -> colleagues.superiorOf(lead);
            case PROGRAMME_OFFICE -> Optional.empty();
        };
    }

    /** Once, however many servers sweep. */
    private boolean isFirst(Late late, Optional<Colleague> told) {
        return session()
                        .createNativeMutationQuery("""
                                insert into update_chase (update_id, rung_id, falls_on, raised_at, told_id)
                                values (:update, :rung, :fallsOn, :now, cast(:told as bigint))
                                on conflict (update_id, rung_id) do nothing""")
                        .setParameter("update", late.update())
                        .setParameter("rung", late.rung().id())
                        .setParameter("fallsOn", late.fallsOn())
                        .setParameter("now", today.now().atOffset(ZoneOffset.UTC))
                        .setParameter("told", told.map(Colleague::id).orElse(null))
                        .executeUpdate()
                == 1;
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
