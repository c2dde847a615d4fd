package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.LongStream;
import uk.redress.complaints.Finding;
import uk.redress.complaints.PointFound;
import uk.redress.complaints.Step;
import uk.redress.complaints.localresolution.Responding;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Office;
import uk.redress.simulation.Situation;
import uk.redress.simulation.StepAct;

/** The manager finds on each point; sometimes the team writes it down for them. */
@Dependent
class Respond extends StepAct {

    @Inject
    Responding responding;

    Respond() {
        super(Step.RESPOND, "complaint.responded", Step.CHECK_QUALITY);
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        long toAnswer = LetAPointWait.toAnswer(now, "complaint_point").size();
        List<PointFound> findings = LongStream.range(0, toAnswer)
                .mapToObj(i -> new PointFound(dice.oneOf(Finding.values()), "As the records show."))
                .toList();
        String manager = Situation.number(now.complaint(), "manager_id")
                .map(office::called)
                .filter(name -> dice.inAThousand(850))
                .orElse(Office.OFFICER);
        office.as(manager, () -> responding.respond(now.number(), now.version(), findings, "What we found."));
    }

    @Override
    protected boolean isPossible(Situation now) {
        return super.isPossible(now)
                && Situation.number(now.complaint(), "manager_id").isPresent();
    }

    @Override
    protected void check(Situation before, Situation after) {
        super.check(before, after);
        assertThat(after.text("outcome")).isEqualTo(outcome(after));
    }

    /** All alike is that; anything upheld beside something else is upheld in part; otherwise it is not upheld. */
    private static String outcome(Situation after) {
        List<String> found = LetAPointWait.toAnswer(after, "complaint_point").stream()
                .flatMap(point -> Situation.text(point, "finding").stream())
                .distinct()
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        return found.contains("UPHELD") || found.contains("PARTLY_UPHELD") ? "PARTLY_UPHELD" : "NOT_UPHELD";
    }
}
