package uk.redress.simulation.acts;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;
import uk.redress.complaints.Step;
import uk.redress.complaints.remedies.ProposingPayments;
import uk.redress.complaints.remedies.PuttingRight;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Office;
import uk.redress.simulation.Situation;

/** A payment is proposed, approved by who may, offered, accepted or not, and made, whether the complaint is closed or not. */
@Dependent
class PayRedress extends Act {

    @Inject
    ProposingPayments proposing;

    @Inject
    PuttingRight putting;

    @Override
    protected boolean isPossible(Situation now) {
        return payment(now)
                .map(payment -> isUnderWay(now, payment))
                .orElse(!now.isAt(Step.CHECK_PROCEDURE) && !now.isClosed());
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return payment(now).isEmpty() ? 2 : 200;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        Optional<JsonObject> payment = payment(now);
        String who = Office.OFFICER;
        office.as(who, () -> {
            if (payment.isEmpty()) {
                proposing.propose(
                        now.number(),
                        now.version(),
                        "The time it took",
                        dice.oneOf(new BigDecimal("100"), new BigDecimal("450.50"), new BigDecimal("2500")),
                        "As the Ombudsman would.",
                        office.id(Office.DIRECTOR));
            } else if (Situation.text(payment.get(), "offered_on").isEmpty()) {
                putting.offerPayment(now.number(), now.version(), id(payment.get()), now.today());
            } else if (Situation.text(payment.get(), "accepted_on").isPresent()) {
                putting.done(now.number(), now.version(), id(payment.get()), now.today(), "The receipt");
            } else if (dice.inAThousand(800)) {
                putting.accept(now.number(), now.version(), id(payment.get()), now.today());
            } else {
                putting.refuse(now.number(), now.version(), id(payment.get()), now.today(), "It is not about money.");
            }
        });
    }

    @Override
    protected String entry() {
        return "payment.proposed";
    }

    @Override
    protected boolean tells(String entry) {
        return entry.equals("payment.proposed") || entry.startsWith("remedy.");
    }

    private static long id(JsonObject payment) {
        return payment.getJsonNumber("id").longValue();
    }

    private static Optional<JsonObject> payment(Situation now) {
        return now.rows("remedy").stream().findFirst();
    }

    /** Approved and neither refused nor made: somebody has something to do. */
    private static boolean isUnderWay(Situation now, JsonObject payment) {
        return now.isApproved("REDRESS_PAYMENT")
                && Situation.text(payment, "refused_on").isEmpty()
                && Situation.text(payment, "done_on").isEmpty();
    }
}
