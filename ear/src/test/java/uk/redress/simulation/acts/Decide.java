package uk.redress.simulation.acts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.DecidingApprovals;
import uk.redress.complaints.Step;
import uk.redress.kernel.Refused;
import uk.redress.simulation.Act;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Memory;
import uk.redress.simulation.Office;
import uk.redress.simulation.Situation;

/** The manager who was asked, or their deputy, approves or refuses; what came to nothing meanwhile can only be refused. */
@Dependent
class Decide extends Act {

    static final List<String> HIGH_UP = List.of(Office.COMPLAINTS_MANAGER, Office.DIRECTOR);

    @Inject
    DecidingApprovals deciding;

    @Inject
    Memory memory;

    static List<JsonObject> open(Situation now) {
        return now.rows(
                "approval", approval -> Situation.text(approval, "decision").isEmpty());
    }

    @Override
    protected boolean isPossible(Situation now) {
        return !open(now).isEmpty();
    }

    @Override
    protected int inAThousand(Situation now, int pace) {
        return 350;
    }

    @Override
    protected void happen(Situation now, Dice dice) throws Exception {
        JsonObject request = open(now).get(0);
        long id = request.getJsonNumber("id").longValue();
        String kind = request.getString("kind");
        String decider = dice.oneOf(
                office.whoDecidesFor(request.getJsonNumber("approver_id").longValue(), now.today()).stream()
                        .filter(name -> office.id(name)
                                != request.getJsonNumber("asked_by").longValue())
                        .filter(name -> isHighEnough(name, kind))
                        .toList());
        if (office.id(decider) != request.getJsonNumber("approver_id").longValue()) {
            memory.count("decided by a deputy", 1);
        }
        if (dice.inAThousand(750)) {
            try {
                office.as(decider, () -> deciding.approve(id));
                memory.count("approved: " + kind, 1);
                return;
            } catch (Refused tooLate) {
                memory.count("found past approving: " + kind, 1);
                assertThat(isPastApproving(now, kind)).as(tooLate.getMessage()).isTrue();
            }
        }
        List<String> grounds =
                office.ask(decider, () -> deciding.groundsToRefuse(ApprovalKind.valueOf(kind), now.number()));
        String ground = grounds.isEmpty() ? null : groundFor(kind, grounds, now, dice);
        office.as(
                decider, () -> deciding.refuse(id, grounds.isEmpty() ? null : ground, "It is not for this procedure."));
        memory.count("refused: " + kind, 1);
    }

    /** A request for a panel that came in time is not refused for its day. */
    private static String groundFor(String kind, List<String> grounds, Situation now, Dice dice) {
        boolean inTime = kind.equals("STAGE_THREE")
                && !now.row("review_panel").orElseThrow().getBoolean("late");
        return dice.oneOf(grounds.stream()
                .filter(ground -> !inTime || !ground.equals("OUT_OF_TIME"))
                .toList());
    }

    private static boolean isHighEnough(String name, String kind) {
        return switch (kind) {
            case "EARLY_REFERRAL", "CLOSING_AT_RISK" -> HIGH_UP.contains(name);
            case "REDRESS_PAYMENT" -> name.equals(Office.DIRECTOR);
            default -> true;
        };
    }

    /** An extension of something that was answered meanwhile. */
    private static boolean isPastApproving(Situation now, String kind) {
        return switch (kind) {
            case "EXTENSION" -> !now.isExtendable("LOCAL_RESOLUTION");
            case "STAGE_TWO_EXTENSION" -> !now.isExtendable("INVESTIGATION");
            case "CLOSING_AT_RISK" -> now.ifAny("at_risk_since").isEmpty();
            case "EARLY_REFERRAL" -> !now.isAt(Step.AWAIT_STAGE_THREE);
            default -> false;
        };
    }

    @Override
    protected String entry() {
        return "";
    }

    @Override
    protected boolean tells(String entry) {
        return entry.equals("approval.approved") || entry.equals("approval.refused");
    }

    @Override
    protected void check(Situation before, Situation after) {
        assertThat(open(after)).hasSizeLessThan(open(before).size());
        if (!before.isApproved("EXTENSION") && after.isApproved("EXTENSION")) {
            LocalDate due = Situation.date(after.clock("LOCAL_RESOLUTION").orElseThrow(), "due_on")
                    .orElseThrow();
            assertThat(due)
                    .isAfter(Situation.date(before.clock("LOCAL_RESOLUTION").orElseThrow(), "due_on")
                            .orElseThrow());
        }
    }
}
