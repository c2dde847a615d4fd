package uk.redress.complaints;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.clock.Calendars;
import uk.redress.clock.ClockKind;
import uk.redress.clock.DeadlineMoved;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.WorkingCalendar;
import uk.redress.clock.WorkingDays;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.settings.ContestedRule;
import uk.redress.settings.RuleEffect;
import uk.redress.settings.RulesInForce;

/** Which day is day 0 of stage 1: the day of receipt, unless the council reads the law otherwise (rule book H5, H9). */
@ApplicationScoped
public class StageOneStart implements RuleEffect {

    // a log tells no day on which somebody logged it: what it calls received is all there is
    private static final String DAYS = """
            select c.number, c.received_on,
                   coalesce((select cast(min(e.at) at time zone 'Europe/London' as date) from journal_entry e
                              where e.subject = c.number and e.act = 'complaint.received'), c.received_on)
              from complaint c where c.number %s""";

    private static final String WITH_SUCH_A_CLOCK = """
            in (select s.complaint_number from statutory_clock s
                 where s.stopped_on is null and s.kind in ('ACKNOWLEDGEMENT', 'LOCAL_RESOLUTION'))""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Calendars calendars;

    @Inject
    RunningClocks clocks;

    @Inject
    RulesInForce rules;

    @Override
    public ContestedRule rule() {
        return ContestedRule.STAGE_ONE_START;
    }

    /** Of a complaint that is written down today. */
    public LocalDate dayZero(LocalDate receivedOn, LocalDate loggedOn) {
        return dayZero(rules.of(rule()), receivedOn, loggedOn);
    }

    /** Of a complaint on file whose day of receipt turns out to have been this one. */
    public LocalDate dayZeroOf(ComplaintNumber number, LocalDate receivedOn) {
        NativeQuery<Tuple> one = entities.unwrap(Session.class)
                .createNativeQuery(DAYS.formatted("= :number"), Tuple.class)
                .setParameter("number", number.value());
        LocalDate logged = one.getResultStream()
                .findFirst()
                .map(StageOneStart::days)
                .orElseThrow()
                .loggedOn();
        return dayZero(rules.of(rule()), receivedOn, logged);
    }

    /** Whoever has acted on a complaint had received it: day 0 is not after what was done. */
    public void notAfter(ComplaintNumber number, ClockKind kind, LocalDate done) {
        clocks.find(number, kind)
                .filter(clock -> clock.isRunning() && clock.startedOn().isAfter(done))
                .ifPresent(clock -> clocks.startedInstead(number, kind, done, "It was acted on before day 0."));
    }

    @Override
    public List<DeadlineMoved> wouldMove(String option) {
        return each(
                (clock, dayZero) -> clocks.wouldMoveIfStarted(clock, dayZero, because(option)).stream()
                        .toList(),
                option);
    }

    @Override
    public List<DeadlineMoved> move(String option, String because) {
        String why = because(option) + " " + because;
        return each(
                (clock, dayZero) -> {
                    List<DeadlineMoved> moves = clocks.wouldMoveIfStarted(clock, dayZero, why).stream()
                            .toList();
                    clocks.startedInstead(clock.complaint(), clock.kind(), dayZero, why);
                    return moves;
                },
                option);
    }

    private interface Restart {
        List<DeadlineMoved> with(RunningClock clock, LocalDate dayZero);
    }

    private List<DeadlineMoved> each(Restart restart, String option) {
        List<RunningClock> running = clocks.running().stream()
                .filter(clock -> clock.kind().startsAtReceipt())
                .toList();
        Map<ComplaintNumber, Days> days = entities.unwrap(Session.class)
                .createNativeQuery(DAYS.formatted(WITH_SUCH_A_CLOCK), Tuple.class)
                .getResultStream()
                .map(StageOneStart::days)
                .collect(Collectors.toMap(Days::number, Function.identity()));
        return running.stream()
                .flatMap(clock -> {
                    Days known = Objects.requireNonNull(days.get(clock.complaint()));
                    LocalDate zero = dayZero(option, known.receivedOn(), known.loggedOn());
                    return zero.equals(clock.startedOn()) || !beganAtReceipt(clock, known)
                            ? List.<DeadlineMoved>of().stream()
                            : restart.with(clock, zero).stream();
                })
                .toList();
    }

    /** A complaint that came back began again on a day of its own, and is counted from that whatever is chosen. */
    private boolean beganAtReceipt(RunningClock clock, Days known) {
        return rule().options().stream().anyMatch(option -> dayZero(option, known.receivedOn(), known.loggedOn())
                .equals(clock.startedOn()));
    }

    private LocalDate dayZero(String option, LocalDate receivedOn, LocalDate loggedOn) {
        WorkingCalendar calendar = calendars.current();
        return switch (option) {
            case "NEXT_WORKING_DAY" ->
                calendar.isWorkingDay(receivedOn) ? receivedOn : calendar.after(receivedOn, WorkingDays.of(1));
            case "LOGGED" -> loggedOn.isBefore(receivedOn) ? receivedOn : loggedOn;
            default -> receivedOn;
        };
    }

    private static String because(String option) {
        return switch (option) {
            case "NEXT_WORKING_DAY" ->
                "What arrives on a day that is no working day counts as received on the next one.";
            case "LOGGED" -> "Stage 1 is counted from the day the complaint was logged.";
            default -> "Stage 1 is counted from the day of receipt.";
        };
    }

    private record Days(ComplaintNumber number, LocalDate receivedOn, LocalDate loggedOn) {}

    private static Days days(Tuple row) {
        return new Days(
                new ComplaintNumber(row.get(0, String.class)),
                row.get(1, LocalDate.class),
                row.get(2, LocalDate.class));
    }
}
