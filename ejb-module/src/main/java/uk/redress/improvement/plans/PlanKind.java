package uk.redress.improvement.plans;

public enum PlanKind {
    /** The first months after a judgement. */
    TRANSITIONAL,
    IMPROVEMENT,
    /** With partners who lead some of it. */
    STRATEGY
}
