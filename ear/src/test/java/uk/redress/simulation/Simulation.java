package uk.redress.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import uk.redress.audit.VerifyingTheJournal;
import uk.redress.complaints.FirstAnswers;
import uk.redress.complaints.NewComplaint;
import uk.redress.complaints.Part;
import uk.redress.complaints.PersonNamed;
import uk.redress.complaints.ReceivingComplaints;
import uk.redress.complaints.Step;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;
import uk.redress.work.CheckingStates;

/**
 * Day by day: the clock goes forward, timers fire, complaints arrive, people act. After each act the complaint is checked,
 * at each day's end all are.
 */
@ApplicationScoped
class Simulation {

    private static final int ACTS_OF_A_DAY = 5;
    private static final int MOST_FAULTS = 25;
    private static final Logger LOG = Logger.getLogger(Simulation.class.getName());

    @Inject
    @Any
    Instance<Act> everyAct;

    @Inject
    @Any
    Instance<Occurrence> everyOccurrence;

    @Inject
    TimePassing time;

    @Inject
    Situations situations;

    @Inject
    Checks checks;

    @Inject
    Dates dates;

    @Inject
    Office office;

    @Inject
    Memory memory;

    @Inject
    ReceivingComplaints receiving;

    @Inject
    CheckingStates states;

    @Inject
    VerifyingTheJournal journal;

    @Inject
    Database database;

    private Plan plan;
    private List<Act> acts;
    private List<Occurrence> occurrences;
    private LocalDate today;
    private String doing = "";
    private final List<String> faults = new ArrayList<>();
    private final Set<Integer> spoilt = new HashSet<>();
    private final Set<String> knownWrong = new HashSet<>();

    /** Goes on from where it stopped, to the end of a day; not at all if it stopped earlier because something failed. */
    void run(Plan wanted, LocalDate firstDay, LocalDate lastDay) throws Exception {
        plan = wanted;
        acts = everyAct.stream().sorted(Comparator.comparing(Act::toString)).toList();
        occurrences = everyOccurrence.stream()
                .sorted(Comparator.comparing(one -> one.getClass().getSimpleName()))
                .toList();
        memory.remember();
        today = memory.day();
        assumeThat(today).as("the day reached before").isAfterOrEqualTo(firstDay);
        time.takeOver();
        faults.clear();
        for (; !today.isAfter(lastDay) && faults.size() < MOST_FAULTS; today = today.plusDays(1)) {
            memory.dayIs(today);
            day();
        }
        memory.dayIs(today);
        memory.keep();
        if (!faults.isEmpty()) {
            throw new AssertionError("%d faults:%n%s%nReplay them: %s"
                    .formatted(faults.size(), String.join(System.lineSeparator(), faults), plan.howToReplay()));
        }
    }

    private interface Doing {
        void run() throws Exception;
    }

    /** A fault is told with the simulated day and the act; the complaint is left alone from then on, the others go on. */
    private void tryTo(String what, int complaint, Doing doing) {
        this.doing = what;
        try {
            doing.run();
        } catch (Exception | AssertionError e) {
            LOG.log(Level.WARNING, "A fault on " + today, e);
            faults.add("Simulated day %s, %s: %s".formatted(today, this.doing, e));
            spoilt.add(complaint);
        }
    }

    private void day() throws Exception {
        long morning = System.nanoTime();
        checks.begin();
        time.to(today);
        memory.spent("days coming", morning);
        long acting = System.nanoTime();
        for (Occurrence occurrence : occurrences) {
            if (occurrence.isOn(today, plan)) {
                tryTo(occurrence.getClass().getSimpleName(), 0, () -> occurrence.happen(today, plan));
            }
        }
        for (int index = 1; index <= plan.complaints(); index++) {
            int complaint = index;
            if (plan.arrivalOf(complaint).equals(today)) {
                tryTo("complaint " + complaint + " arrives", complaint, () -> receive(complaint));
            }
        }
        if (plan.calendarOn(today).isWorkingDay(today)) {
            for (Situation situation : situations.ofTheDay(plan.calendarOn(today), today)) {
                if (!spoilt.contains(situation.index())) {
                    tryTo("", situation.index(), () -> live(situation));
                }
            }
        }
        memory.spent("acts", acting);
        long evening = System.nanoTime();
        time.fireTimers();
        atTheEndOf(time.failures());
        atTheEndOf(checks.ofAll(today));
        atTheEndOf(dates.ofAll(plan, today));
        tryTo("states that disagree", 0, () -> assertThat(states.count()).isZero());
        if (today.getDayOfMonth() == 1 || today.equals(Plan.LAST_DAY)) {
            tryTo("a broken journal", 0, () -> assertThat(office.ask(Office.ADMINISTRATOR, () -> journal.broken(10)))
                    .isEmpty());
        }
        memory.spent("checking all at day's end", evening);
    }

    /** The same is told once. */
    private void atTheEndOf(List<String> wrong) {
        for (String one : wrong) {
            if (knownWrong.add(one)) {
                faults.add("Simulated day %s, the evening: %s".formatted(today, one));
            }
        }
    }

    private void receive(int complaint) throws Exception {
        Dice dice = plan.dice("receipt", complaint);
        LocalDate receivedOn = dice.inAThousand(40)
                ? today.minusDays(dice.between(7, 40))
                : today.minusDays(dice.inAThousand(300) ? dice.between(1, 5) : 0);
        String who = dice.oneOf("Mother", "Father", "Child", "Foster carer", "Advocate");
        FirstAnswers first = first(receivedOn, plan.dice("first answers", complaint));
        PersonNamed child = new PersonNamed(Part.CHILD, "Child B", null, null, null);
        ComplaintNumber number = office.ask(
                office.somebodyOfTheTeam(dice),
                () -> receiving.receive(new NewComplaint(
                        receivedOn,
                        dice.oneOf("Telephone", "Letter", "E-mail", "In person"),
                        who,
                        "Simulated complaint #%d: visits were cancelled".formatted(complaint),
                        dice.inAThousand(300) ? office.teamOf(Office.MANAGER_IN_CARE) : null,
                        first.anonymous()
                                ? List.of(child)
                                : List.of(new PersonNamed(Part.COMPLAINANT, "Parent A", who, null, null), child),
                        first)));
        memory.count("act: ReceiveIt", 1);
        time.fireTimers();
        assertThat(situations.of(number, plan.calendarOn(today), today).text("received_on"))
                .isEqualTo(receivedOn.toString());
        check(number);
    }

    /** Most tell nothing unusual; a few of something long ago, leave no name, or let one fear for a child. */
    private static FirstAnswers first(LocalDate receivedOn, Dice dice) {
        LocalDate matterOn = dice.inAThousand(120)
                ? receivedOn.minusDays(dice.between(800, 1500))
                : dice.inAThousand(300) ? receivedOn.minusDays(dice.between(10, 300)) : null;
        boolean anonymous = dice.inAThousand(50);
        return new FirstAnswers(dice.inAThousand(50) ? "She says he hits them." : null, anonymous, matterOn);
    }

    /** What is done with a complaint in a day: nothing mostly, sometimes several things. */
    private void live(Situation morning) throws Exception {
        Situation now = morning;
        int index = now.index();
        int pace = plan.dice("pace", index).oneOf(700, 500, 500, 300, 150, 60);
        outOfTurn(now, plan.dice("out of turn", index, today));
        for (int i = 0; i < ACTS_OF_A_DAY; i++) {
            Act next = next(now, index, pace, i);
            if (next == null) {
                return;
            }
            if (i == 0) {
                // an act on another complaint may have changed this one since the morning
                now = situations.of(now.number(), plan.calendarOn(today), today);
                if (!next.isPossible(now)) {
                    return;
                }
            }
            now = doIt(next, now, plan.dice("act", index, today, i));
        }
    }

    private Act next(Situation now, int index, int pace, int round) {
        Act chosen = null;
        int best = -1;
        for (Act act : acts) {
            if (act.isPossible(now)) {
                Dice dice = plan.dice(act, index, today, round);
                int luck = dice.between(0, 1_000_000);
                if (dice.inAThousand(act.inAThousand(now, pace)) && luck > best) {
                    best = luck;
                    chosen = act;
                }
            }
        }
        return chosen;
    }

    private Situation doIt(Act act, Situation before, Dice dice) throws Exception {
        doing = "%s on complaint %d (%s)".formatted(act, before.index(), before.number());
        long started = System.nanoTime();
        act.happen(before, dice);
        memory.spent("of these, the acts themselves", started);
        memory.count("act: " + act, 1);
        long checking = System.nanoTime();
        time.fireTimers();
        Situation after = situations.of(before.number(), plan.calendarOn(today), today);
        assertThat(situations.toldSince(before.number(), before.lastEntry()))
                .as("its history")
                .anyMatch(act::tells);
        act.check(before, after);
        check(before.number());
        memory.spent("of these, checking after each", checking);
        return after;
    }

    private void check(ComplaintNumber number) {
        assertThat(checks.of(number.value(), today)).isEmpty();
        assertThat(dates.of(number.value(), plan, today)).isEmpty();
    }

    /** Now and then somebody tries what is not its turn, or from a page that shows how it was: refused, and nothing changes. */
    private void outOfTurn(Situation morning, Dice dice) throws Exception {
        if (!dice.inAThousand(15)) {
            return;
        }
        Act act = dice.oneOf(acts.stream()
                .filter(any -> any.step() != null && !morning.isAt(any.step()))
                .toList());
        Step step = act.step();
        doing = "%s, out of turn, on complaint %d (%s)".formatted(act, morning.index(), morning.number());
        Situation now = situations.of(morning.number(), plan.calendarOn(today), today);
        try {
            act.happen(now, dice);
        } catch (Refused | ChangedMeanwhile | EJBAccessException expected) {
            memory.count("refused out of turn: " + act, 1);
            assertThat(situations.of(now.number(), plan.calendarOn(today), today))
                    .isEqualTo(now);
            return;
        } catch (NoSuchElementException | IllegalArgumentException nothingToFillIn) {
            return;
        }
        throw new AssertionError("%s was not refused, and the complaint is not at %s.".formatted(act, step));
    }
}
