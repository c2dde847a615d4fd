package uk.redress.boards.risks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** From which score on a risk worries how much, as the council has set it. */
@ApplicationScoped
public class RiskBands {

    @Inject
    SettingsInForce settings;

    /** The gravest whose lowest score is reached: so each score has one band, in whatever order the three were set. */
    public RiskBand of(RiskScore score) {
        return of(
                score.score(),
                settings.numberOf(Setting.RISK_MEDIUM),
                settings.numberOf(Setting.RISK_HIGH),
                settings.numberOf(Setting.RISK_VERY_HIGH));
    }

    static RiskBand of(int score, int medium, int high, int veryHigh) {
        if (score >= veryHigh) {
            return RiskBand.VERY_HIGH;
        }
        if (score >= high) {
            return RiskBand.HIGH;
        }
        return score >= medium ? RiskBand.MEDIUM : RiskBand.LOW;
    }
}
