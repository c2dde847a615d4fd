package uk.redress.boards.risks;

/** How much a score worries, in words; pages give it a colour and a shape as well. */
public enum RiskBand {
    LOW(1),
    MEDIUM(5),
    HIGH(10),
    VERY_HIGH(16);

    private final int from;

    RiskBand(int from) {
        this.from = from;
    }

    /** The lowest score of this band. */
    public int from() {
        return from;
    }

    /** @param score from 1 to 25 */
    public static RiskBand of(int score) {
        RiskBand band = LOW;
        for (RiskBand each : values()) {
            band = score >= each.from ? each : band;
        }
        return band;
    }
}
