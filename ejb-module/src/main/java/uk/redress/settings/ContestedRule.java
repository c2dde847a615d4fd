package uk.redress.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where councils and the Ombudsman read the law differently (rule book H): the council chooses, and every choice that is
 * offered changes what Redress does. The first option is in force until somebody chooses another.
 */
public enum ContestedRule {
    /** H5 and H9: which day is day 0 of stage 1. */
    STAGE_ONE_START("H5, H9", "RECEIVED", "NEXT_WORKING_DAY", "LOGGED"),
    /** H6: on which grounds stage 1 is extended. */
    STAGE_ONE_EXTENSION("H6", "ANY_REASON", "NAMED_GROUNDS"),
    /** H3: whether the right to go to stage 2 is offered when stage 1 runs out. */
    STAGE_ONE_OVERRUN("H3", "AUTOMATIC", "BY_HAND"),
    /** H2: what becomes of a request for stage 2 that comes late. */
    STAGE_TWO_LATE_REQUEST("H2", "WARN", "ASK_WHY"),
    /** H1: which of its two clocks stage 2 goes by. */
    STAGE_TWO_CLOCK("H1", "REQUEST", "STATEMENT"),
    /** H7: within how many working days of the request a panel meets. */
    PANEL_DAYS("H7", "THIRTY", "TWENTY"),
    /** H12: who signs the response to the panel. */
    STAGE_THREE_SIGNATURE("H12", "DIRECTOR", "DELEGATE"),
    /** H11: until when the file of a complaint that has ended is kept. */
    RETENTION("H11", "SIX_YEARS", "TEN_YEARS", "CHILD_AT_25", "CHILD_AT_75");

    private final String paragraph;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> options;

    ContestedRule(String paragraph, String... options) {
        this.paragraph = paragraph;
        this.options = List.of(options);
    }

    public static Optional<ContestedRule> called(String key) {
        return Arrays.stream(values()).filter(rule -> rule.key().equals(key)).findAny();
    }

    /** Under which it is kept. */
    public String key() {
        return "rule." + name();
    }

    /** Where the rule book tells of it. */
    public String paragraph() {
        return paragraph;
    }

    /** What may be chosen; the first is the default. */
    public List<String> options() {
        return options;
    }

    public String usual() {
        return options.get(0);
    }
}
