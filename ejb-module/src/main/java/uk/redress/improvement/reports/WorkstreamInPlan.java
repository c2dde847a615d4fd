package uk.redress.improvement.reports;

import java.io.Serializable;

/**
 * A workstream of a plan.
 *
 * @param position from 1
 * @param planTitle of the plan it belongs to
 */
public record WorkstreamInPlan(long id, String plan, String planTitle, int position, String title)
        implements Serializable {}
