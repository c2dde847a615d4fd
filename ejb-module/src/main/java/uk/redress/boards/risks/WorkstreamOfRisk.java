package uk.redress.boards.risks;

import java.io.Serializable;

/**
 * A workstream that a risk can be about.
 *
 * @param plan the title of its plan: two plans may have workstreams of the same title
 */
public record WorkstreamOfRisk(long id, String title, String plan) implements Serializable {}
