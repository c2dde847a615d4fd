package uk.redress.settings;

import java.io.Serializable;
import java.util.List;

/**
 * A contested rule as its page shows it.
 *
 * @param inForce the option that is chosen
 * @param history the latest first
 */
public record RuleShown(ContestedRule rule, String inForce, List<RuleChange> history) implements Serializable {

    public RuleShown {
        history = List.copyOf(history);
    }
}
