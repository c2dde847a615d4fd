package uk.redress.settings;

import java.util.List;
import uk.redress.clock.DeadlineMoved;

/**
 * What a contested rule means for the complaints that are open when it changes. Whoever lives by the rule implements it; a
 * rule that only says what happens from now on has none.
 */
public interface RuleEffect {

    ContestedRule rule();

    /** The deadlines that would move if this option were in force; changes nothing. */
    List<DeadlineMoved> wouldMove(String option);

    /** Moves them, the one way deadlines move: whoever waits for one is told. Answers which did. */
    List<DeadlineMoved> move(String option, String because);
}
