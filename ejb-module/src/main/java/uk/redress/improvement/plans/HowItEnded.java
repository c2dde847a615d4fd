package uk.redress.improvement.plans;

/** How an action's place in a plan ended. */
public enum HowItEnded {
    CARRIED_FORWARD,
    SUPERSEDED,
    MERGED,
    SPLIT,
    DROPPED
}
