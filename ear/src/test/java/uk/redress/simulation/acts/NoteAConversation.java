package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import uk.redress.complaints.alongside.ContactWay;
import uk.redress.complaints.alongside.NotingContacts;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** Somebody rang, and what was said is kept. */
@Dependent
class NoteAConversation extends Act {

    @Inject
    NotingContacts noting;

    @Override
    protected boolean isPossible(Situation now) {
        return !now.isClosed();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 8;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        office.as(
                office.somebodyOfTheTeam(dice),
                () -> noting.note(
                        now.number(),
                        now.version(),
                        now.today(),
                        dice.oneOf(ContactWay.values()),
                        "Parent A",
                        "How it goes on."));
    }

    @Override
    protected String entry() {
        return "contact.noted";
    }
}
