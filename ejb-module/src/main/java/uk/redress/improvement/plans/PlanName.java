package uk.redress.improvement.plans;

import java.io.Serializable;

/** A plan as a choice names it. */
public record PlanName(String reference, String title) implements Serializable {}
