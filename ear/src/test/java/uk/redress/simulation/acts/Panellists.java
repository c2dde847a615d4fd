package uk.redress.simulation.acts;

import jakarta.json.JsonObject;
import java.util.List;
import uk.redress.complaints.reviewpanel.PanelCandidate;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Situation;

/** Who could sit on a panel, and whether they may, worked out a second time. */
final class Panellists {

    private Panellists() {}

    /** Somebody from a pool mostly; sometimes somebody who investigated, or who is not independent. */
    static PanelCandidate candidate(Situation now, Dice dice, String seat) {
        if (dice.inAThousand(60)) {
            String investigated = dice.oneOf(now.rows("investigator")).getString("name");
            return new PanelCandidate(investigated, null, false, false, false, false);
        }
        return new PanelCandidate(
                seat + " " + dice.between(1, 30),
                "A pool",
                dice.inAThousand(40),
                dice.inAThousand(40),
                dice.inAThousand(40),
                dice.inAThousand(40));
    }

    /** Whether somebody of that name sits on the panel already: a panel is three different people. */
    static boolean isSitting(Situation now, String name) {
        return sitting(now).stream().anyMatch(member -> member.getString("name").equalsIgnoreCase(name));
    }

    static List<JsonObject> sitting(Situation now) {
        return now.rows(
                "panel_member",
                member -> Situation.text(member, "conflict").isEmpty()
                        && Situation.text(member, "replaced_on").isEmpty());
    }

    /** Whom nobody named before. */
    static PanelCandidate somebodyElse(Situation now) {
        return new PanelCandidate("Somebody else " + now.version(), null, false, false, false, false);
    }

    static boolean isBarred(Situation now, PanelCandidate candidate) {
        return candidate.memberOrOfficer()
                || candidate.marriedToOne()
                || candidate.recentStaff()
                || candidate.involvedBefore()
                || now.rows("investigator").stream()
                        .filter(considered ->
                                Situation.text(considered, "conflict").isEmpty())
                        .anyMatch(considered -> considered.getString("name").equalsIgnoreCase(candidate.name()));
    }
}
