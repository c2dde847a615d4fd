package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.qualifying.ActsFor;
import uk.redress.complaints.qualifying.Advocacy;
import uk.redress.complaints.qualifying.AdvocacyAnswer;
import uk.redress.complaints.qualifying.ComplainantFacts;
import uk.redress.complaints.qualifying.Consent;
import uk.redress.complaints.qualifying.QualifyingGroup;
import uk.redress.complaints.qualifying.RecordingWhoComplains;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** Who complains, and for whom, becomes known; now and then of a complaint that nobody had signed. */
@Dependent
class WriteDownWhoComplains extends Act {

    @Inject
    RecordingWhoComplains recording;

    static boolean isAnonymous(Situation now) {
        return now.row("who_complains")
                .filter(who -> who.getBoolean("anonymous"))
                .isPresent();
    }

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return isAnonymous(now) ? 30 : now.row("who_complains").isEmpty() ? 40 : 2;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        QualifyingGroup group =
                dice.inAThousand(250) ? QualifyingGroup.OTHER_PERSON : dice.oneOf(QualifyingGroup.values());
        Advocacy advocacy = dice.inAThousand(500)
                ? new Advocacy(now.today(), AdvocacyAnswer.ACCEPTED, null, "A provider", now.today())
                : Advocacy.notOffered();
        ComplainantFacts facts = new ComplainantFacts(
                group,
                dice.oneOf(ActsFor.values()),
                "He wants it too.",
                dice.oneOf(Consent.values()),
                "He is four years old.",
                null,
                null,
                "None",
                "By telephone",
                advocacy);
        office.as(office.somebodyOfTheTeam(dice), () -> recording.record(now.number(), now.version(), facts));
    }

    @Override
    protected String entry() {
        return "complainant.recorded";
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(isAnonymous(after)).isFalse();
    }
}
