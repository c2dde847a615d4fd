package uk.redress.web.programme.risks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import uk.redress.boards.risks.RiskBand;
import uk.redress.boards.risks.RiskBands;
import uk.redress.boards.risks.RiskScore;

/** How much a score worries, wherever a page shows one. */
@Named
@ApplicationScoped
public class RiskBandsPage {

    @Inject
    RiskBands bands;

    public RiskBand of(RiskScore score) {
        return bands.of(score);
    }
}
