package uk.redress.web.administration;

import java.io.Serializable;
import java.util.List;
import uk.redress.settings.RuleShown;
import uk.redress.web.forms.Dates;
import uk.redress.web.shell.Wording;

/** A contested rule in words. */
public record RuleLine(RuleShown shown) implements Serializable {

    /** One way to read it. */
    public record Option(String value, String name, String meaning, boolean inForce, boolean usual)
            implements Serializable {}

    /** A change there was. */
    public record Change(String what, String reason, String who) implements Serializable {}

    public String id() {
        return shown.rule().name();
    }

    public String name() {
        return Wording.of(key());
    }

    public String meaning() {
        return Wording.of(key() + ".meaning");
    }

    public String paragraph() {
        return shown.rule().paragraph();
    }

    public List<Option> options() {
        return shown.rule().options().stream()
                .map(option -> new Option(
                        option,
                        nameOf(option),
                        Wording.of(key() + "." + option + ".meaning"),
                        option.equals(shown.inForce()),
                        option.equals(shown.rule().usual())))
                .toList();
    }

    public String nameOf(String option) {
        return Wording.of(key() + "." + option);
    }

    /** Who made it what it is, and when. */
    public String changed() {
        return shown.history().isEmpty()
                ? Wording.of("settings.unchanged")
                : history().get(0).who();
    }

    public List<Change> history() {
        return shown.history().stream()
                .map(change -> new Change(
                        Wording.of("rules.changed.what", nameOf(change.from()), nameOf(change.to()), change.moved()),
                        change.reason(),
                        Wording.of("settings.changed", change.changedBy(), Dates.inWords(change.changedAt()))))
                .toList();
    }

    private String key() {
        return "rule." + id();
    }
}
