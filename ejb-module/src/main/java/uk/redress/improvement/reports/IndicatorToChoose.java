package uk.redress.improvement.reports;

import java.io.Serializable;

/** An indicator that a highlight report can show. */
public record IndicatorToChoose(String reference, String name) implements Serializable {}
