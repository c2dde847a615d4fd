package uk.redress.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.redress.settings.ReadingRules;
import uk.redress.web.shell.Wording;

/** How this council reads the law where it is read differently, and where there is only one way. */
@Named
@RequestScoped
public class RulesPage {

    /** Paragraphs of the rule book on which nobody has a choice here. */
    private static final List<String> FIXED = List.of("H4", "H8", "H12a", "H14", "H16", "H17");

    @Inject
    ReadingRules reading;

    private List<RuleLine> rules = List.of();
    private boolean mayChange;

    public void open() {
        rules = reading.all().stream().map(RuleLine::new).toList();
        mayChange = reading.mayChange();
    }

    /** Something on which nobody has a choice. */
    public record Fixed(String paragraph, String name, String meaning) {}

    public List<Fixed> getFixed() {
        return FIXED.stream()
                .map(paragraph -> new Fixed(
                        paragraph,
                        Wording.of("rules.fixed." + paragraph),
                        Wording.of("rules.fixed." + paragraph + ".meaning")))
                .toList();
    }

    public List<RuleLine> getRules() {
        return rules;
    }

    public boolean isMayChange() {
        return mayChange;
    }
}
