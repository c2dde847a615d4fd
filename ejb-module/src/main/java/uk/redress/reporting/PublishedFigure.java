package uk.redress.reporting;

import java.io.Serializable;
import java.time.Instant;

/** A figure that was published, as somebody entered it. */
public record PublishedFigure(
        PublishedStage stage, PublishedMeasure measure, int value, String enteredBy, Instant enteredAt)
        implements Serializable {}
