package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import uk.redress.complaints.eligibility.ConsideringLateComplaints;
import uk.redress.complaints.eligibility.LateAnswers;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** It came more than a year after what it is about: it is taken all the same, or a manager is asked. */
@Dependent
class ConsiderItsLateness extends Act {

    @Inject
    ConsideringLateComplaints considering;

    static boolean isRefused(Situation now) {
        return now.row("time_limit")
                .filter(limit -> Situation.text(limit, "decision")
                        .filter("REFUSED"::equals)
                        .isPresent())
                .isPresent();
    }

    static boolean isUndecided(Situation now) {
        return undecided(now).isPresent();
    }

    private static Optional<JsonObject> undecided(Situation now) {
        LocalDate received = LocalDate.parse(now.text("received_on"));
        return now.row("time_limit")
                .filter(limit -> Situation.text(limit, "decision").isEmpty())
                .filter(limit -> happened(limit).isBefore(received.withYear(received.getYear() - 1)));
    }

    private static LocalDate happened(JsonObject limit) {
        return Situation.date(limit, "matter_on").orElseThrow();
    }

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed()
                && now.stage().equals("LOCAL_RESOLUTION")
                && now.waiting("LATE_ACCEPTANCE").isEmpty()
                && isUndecided(now);
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 200;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        LocalDate happened = happened(undecided(now).orElseThrow());
        boolean taken = dice.inAThousand(400);
        LateAnswers answers =
                new LateAnswers(taken, dice.inAThousand(700), "She was a child then.", "She was asked about illness.");
        String who = office.somebodyOfTheTeam(dice);
        long approver = office.id(office.managerBeside(who, dice));
        office.as(who, () -> {
            if (taken) {
                considering.accept(now.number(), now.version(), happened, answers);
            } else {
                considering.ask(now.number(), now.version(), happened, answers, approver);
            }
        });
    }

    @Override
    protected String entry() {
        return "late.accepted";
    }

    @Override
    protected boolean tells(String told) {
        return told.equals(entry()) || told.equals("approval.asked");
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(isUndecided(after))
                .isEqualTo(!after.waiting("LATE_ACCEPTANCE").isEmpty());
    }
}
