package uk.redress.boards.risks;

/** How much a score worries, in words; pages give it a colour and a shape as well. From which score on is a setting. */
public enum RiskBand {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}
