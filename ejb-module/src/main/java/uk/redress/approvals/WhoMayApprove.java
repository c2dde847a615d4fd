package uk.redress.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import uk.redress.access.Colleague;
import uk.redress.access.Rank;
import uk.redress.kernel.Refusal;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** How high up somebody has to be to approve what was asked for: money by its amount, and some things whatever they cost. */
@ApplicationScoped
public class WhoMayApprove {

    @Inject
    SettingsInForce settings;

    /** The lowest who may. */
    public Rank atLeast(ApprovalKind kind, Map<String, String> asked) {
        return switch (kind) {
            case EXTENSION, OUTSIDE_PROCEDURE, STAGE_TWO, STAGE_TWO_EXTENSION, STAGE_THREE, LATE_ACCEPTANCE ->
                Rank.SERVICE_MANAGER;
            // the guidance wants the complaints manager to sign off the one, and nobody closes the other on their own
            case EARLY_REFERRAL, CLOSING_AT_RISK -> Rank.COMPLAINTS_MANAGER;
            case REDRESS_PAYMENT -> toPay(new BigDecimal(asked.getOrDefault(ApprovalKind.AMOUNT, "0")));
        };
    }

    /** Why this person cannot be the one who approves it; empty when they can. */
    public Optional<Refusal> refusal(Colleague who, ApprovalKind kind, Map<String, String> asked) {
        Rank needed = atLeast(kind, asked);
        return who.rank().filter(rank -> rank.isAtLeast(needed)).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        switch (needed) {
                            case SERVICE_MANAGER -> "Choose the manager who is to decide.";
                            case COMPLAINTS_MANAGER ->
                                "%s. Choose a complaints manager or the director."
                                        .formatted(
                                                isMoney(kind)
                                                        ? "More than £%,d is not a service manager's to approve"
                                                                .formatted(settings.numberOf(
                                                                        Setting.PAYMENT_SERVICE_MANAGER))
                                                        : "This is for the complaints manager to approve");
                            case DIRECTOR ->
                                "More than £%,d is approved by whoever signs for the council. Choose the director."
                                        .formatted(settings.numberOf(Setting.PAYMENT_COMPLAINTS_MANAGER));
                        }));
    }

    private Rank toPay(BigDecimal pounds) {
        if (isWithin(pounds, Setting.PAYMENT_SERVICE_MANAGER)) {
            return Rank.SERVICE_MANAGER;
        }
        return isWithin(pounds, Setting.PAYMENT_COMPLAINTS_MANAGER) ? Rank.COMPLAINTS_MANAGER : Rank.DIRECTOR;
    }

    private boolean isWithin(BigDecimal pounds, Setting limit) {
        return pounds.compareTo(BigDecimal.valueOf(settings.numberOf(limit))) <= 0;
    }

    private static boolean isMoney(ApprovalKind kind) {
        return kind == ApprovalKind.REDRESS_PAYMENT;
    }
}
