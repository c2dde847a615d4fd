package uk.redress.settings;

import static uk.redress.access.Role.Names.ADMINISTRATOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;

/** Every contested rule with what is in force, who made it so, and why. */
@Stateless
@RolesAllowed({ADMINISTRATOR, COMPLAINTS_MANAGER})
public class ReadingRules {

    @Inject
    StoredRules stored;

    @Inject
    CurrentActor current;

    public List<RuleShown> all() {
        Map<ContestedRule, String> chosen = stored.chosen();
        return Arrays.stream(ContestedRule.values())
                .map(rule -> new RuleShown(rule, chosen.getOrDefault(rule, rule.usual()), stored.history(rule)))
                .toList();
    }

    public RuleShown one(ContestedRule rule) {
        return new RuleShown(rule, stored.chosen().getOrDefault(rule, rule.usual()), stored.history(rule));
    }

    /** Whether the person who reads may change them, too. */
    public boolean mayChange() {
        return current.actor().is(Role.ADMINISTRATOR);
    }
}
