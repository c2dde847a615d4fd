package uk.redress.complaints.ombudsman;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.TextLength;

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

    static final String AGREED_ON = "complainantAgreedOn";

    public EarlyReferral {
        why = TextLength.PASSAGE.needed(why, "why the panel is left out");
    }

    /** Which of the conditions are not met, by their names. */
    public List<String> missing() {
        return conditions().entrySet().stream()
                .filter(condition -> !condition.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @param adjudicated the day the adjudication was sent; null when it has not been */
    Optional<Refusal> refusal(@Nullable LocalDate adjudicated) {
        if (!missing().isEmpty()) {
            return Optional.of(new Refusal("An early referral needs all five conditions."
                    + " As long as one is not met, the complainant has a right to a panel."));
        }
        if (complainantAgreedOn == null) {
            return Optional.of(
                    new Refusal("The complainant has to agree to an early referral. Enter the day they did."));
        }
        return adjudicated != null && complainantAgreedOn.isBefore(adjudicated)
                ? Optional.of(new Refusal(
                        "The complainant cannot have agreed on %s, before the adjudication was sent to them on %s."
                                .formatted(InWords.date(complainantAgreedOn), InWords.date(adjudicated))))
                : Optional.empty();
    }

    private Map<String, Boolean> conditions() {
        Map<String, Boolean> all = new LinkedHashMap<>();
        all.put("robustReports", robustReports);
        all.put("completeAdjudication", completeAdjudication);
        all.put("significantPointsUpheld", significantPointsUpheld);
        all.put("clearActionPlan", clearActionPlan);
        all.put("outcomesMet", outcomesMet);
        return all;
    }

    /** What is put to the manager. */
    Map<String, String> snapshot() {
        Map<String, String> asked = new LinkedHashMap<>();
        conditions().forEach((condition, met) -> asked.put(condition, met ? "yes" : "no"));
        asked.put(AGREED_ON, String.valueOf(complainantAgreedOn));
        return asked;
    }
}
