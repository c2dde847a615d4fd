package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.redress.complaints.Step;
import uk.redress.complaints.reviewpanel.RequestingStageThree;
import uk.redress.complaints.reviewpanel.StageThreeRequest;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Memory;
import uk.redress.simulation.Situation;

/** The complainant asks for a review panel: in time, late, or after the complaint was closed. */
@Dependent
class RequestStageThree extends Act {

    @Inject
    RequestingStageThree requesting;

    @Inject
    Memory memory;

    @Override
    protected boolean isPossible(Situation now) {
        return now.row("investigation")
                        .filter(stageTwo ->
                                Situation.text(stageTwo, "adjudication_sent_on").isPresent())
                        .isPresent()
                && (now.isAt(Step.AWAIT_STAGE_THREE)
                        || (now.isClosed("ANSWERED") && now.stage().equals("INVESTIGATION"))
                        || now.isSentBack());
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return now.isAt(Step.AWAIT_STAGE_THREE) ? 40 : now.stage().equals("OMBUDSMAN") ? 30 : 100;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        StageThreeRequest request =
                new StageThreeRequest(now.today(), dice.inAThousand(500) ? "Telephone" : null, "Two points are left.");
        String who = office.somebodyOfTheTeam(dice);
        Long approver = dice.inAThousand(850) ? (Long) office.id(office.managerBeside(who, dice)) : null;
        memory.count("stage 3 asked for " + (now.isClosed() ? "after it was closed" : "while it waited"), 1);
        office.as(who, () -> requesting.request(now.number(), now.version(), request, approver));
    }

    @Override
    protected String entry() {
        return "stageThree.requested";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(after.isAt(Step.ACKNOWLEDGE_STAGE_THREE)).isTrue();
        LocalDate answered = Situation.date(after.row("investigation").orElseThrow(), "adjudication_sent_on")
                .orElseThrow();
        // what the Ombudsman ordered has no last day
        boolean late =
                !before.isSentBack() && after.today().isAfter(after.calendar().after(answered, 20));
        assertThat(after.row("review_panel").orElseThrow().getBoolean("late")).isEqualTo(late);
        memory.count("stage 3 asked for " + (late ? "late" : "in time"), 1);
    }
}
