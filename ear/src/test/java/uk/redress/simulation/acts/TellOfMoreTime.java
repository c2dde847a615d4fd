package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.localresolution.Telling;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** The complainant is told of an extension that was approved. */
@Dependent
class TellOfMoreTime extends Act {

    @Inject
    Telling telling;

    private static boolean isToBeTold(Situation now, String approval, LetterKind letter) {
        return now.isApproved(approval)
                && now.rows("letter", sent -> sent.getString("kind").equals(letter.name()))
                        .isEmpty();
    }

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed()
                && (isToBeTold(now, "EXTENSION", LetterKind.EXTENSION)
                        || isToBeTold(now, "STAGE_TWO_EXTENSION", LetterKind.STAGE_TWO_EXTENSION));
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 600;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        LetterKind kind = isToBeTold(now, "EXTENSION", LetterKind.EXTENSION)
                ? LetterKind.EXTENSION
                : LetterKind.STAGE_TWO_EXTENSION;
        SentLetter letter = letter(now, dice);
        office.as(office.somebodyOfTheTeam(dice), () -> telling.tell(now.number(), now.version(), kind, letter));
    }

    @Override
    protected String entry() {
        return "letter.sent";
    }
}
