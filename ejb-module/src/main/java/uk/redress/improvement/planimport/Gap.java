package uk.redress.improvement.planimport;

/** What a plan leaves open about an action, or what its import had to assume. */
public enum Gap {
    SAID_COMPLETE,
    NO_END,
    RESOURCES_TO_BE_CONFIRMED,
    LEAD_WITHOUT_ACCOUNT,
    ANSWERS_NOTHING,
    ORDER_CORRECTED,
    ASSUMED
}
