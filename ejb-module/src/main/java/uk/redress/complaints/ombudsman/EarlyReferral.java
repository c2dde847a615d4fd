package uk.redress.complaints.ombudsman;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Length;
import uk.redress.kernel.Refusal;

/**
 * The five conditions under which both sides may leave the panel out and go to the Ombudsman after stage 2 (statutory
 * guidance of 2006; rule book A8). All must be met; the Ombudsman tests them and may send the complaint back.
 *
 * @param complainantAgreedOn the day the complainant agreed; null when they have not
 */
public record EarlyReferral(
        boolean robustReports,
        boolean completeAdjudication,
        boolean significantPointsUpheld,
        boolean clearActionPlan,
        boolean outcomesMet,
        @Nullable LocalDate complainantAgreedOn,
        String why) {

    public EarlyReferral {
        why = Length.PASSAGE.needed(why, "why the panel is left out");
    }

    Optional<Refusal> refusal() {
        if (!(robustReports && completeAdjudication && significantPointsUpheld && clearActionPlan && outcomesMet)) {
            return Optional.of(new Refusal("An early referral needs all five conditions."
                    + " As long as one is not met, the complainant has a right to a panel."));
        }
        return complainantAgreedOn == null
                ? Optional.of(new Refusal("The complainant has to agree to an early referral. Enter the day they did."))
                : Optional.empty();
    }

    Map<String, String> snapshot() {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("robustReports", "yes");
        asked.put("completeAdjudication", "yes");
        asked.put("significantPointsUpheld", "yes");
        asked.put("clearActionPlan", "yes");
        asked.put("outcomesMet", "yes");
        asked.put("complainantAgreedOn", String.valueOf(complainantAgreedOn));
        return asked;
    }
}
