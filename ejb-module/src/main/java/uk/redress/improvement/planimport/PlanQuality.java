package uk.redress.improvement.planimport;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * How complete a plan is.
 *
 * @param actions how many it has that are not over
 * @param gaps the actions with each gap, in the order of the plan
 * @param assumptions how often each kind of thing was assumed at import, the most frequent first
 */
public record PlanQuality(int actions, Map<Gap, List<Line>> gaps, List<Assumed> assumptions) implements Serializable {

    /** @param detail what there is to say of it; empty where the gap says it all */
    public record Line(String reference, String number, String text, String lead, String detail, boolean broughtIn)
            implements Serializable {}

    public record Assumed(NoteKind kind, long cells) implements Serializable {}
}
