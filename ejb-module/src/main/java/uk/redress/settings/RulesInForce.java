package uk.redress.settings;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which of the contested rules the council goes by, read once and kept until one is changed. */
@ApplicationScoped
public class RulesInForce {

    @Inject
    StoredRules stored;

    private @Nullable Map<ContestedRule, String> kept;

    public String of(ContestedRule rule) {
        return all().getOrDefault(rule, rule.usual());
    }

    public boolean is(ContestedRule rule, String option) {
        return of(rule).equals(option);
    }

    private synchronized Map<ContestedRule, String> all() {
        Map<ContestedRule, String> rules = kept;
        if (rules == null) {
            rules = stored.chosen();
            kept = rules;
        }
        return rules;
    }

    synchronized void forget(@Observes(during = AFTER_SUCCESS) RuleChanged changed) {
        kept = null;
    }
}
