package uk.redress.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.clock.DeadlineMoved;
import uk.redress.kernel.NotFound;
import uk.redress.settings.ChangingRules;
import uk.redress.settings.ContestedRule;
import uk.redress.settings.ReadingRules;
import uk.redress.web.shell.Wording;

/** One contested rule to change: first what that would move, then why. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class RulePage implements Serializable {

    private static final int SHOWN = 100;

    @Inject
    ReadingRules reading;

    @Inject
    ChangingRules changing;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    @Inject
    @Param
    @Nullable
    String to;

    private ContestedRule rule;
    private RuleLine line;
    private @Nullable String chosen;
    private List<DeadlineMoved> moves = List.of();
    private int total;
    private @Nullable String reason;

    public void open() {
        rule = ContestedRule.called("rule." + address).orElseThrow(() -> new NotFound("The rule"));
        if (!reading.mayChange()) {
            throw new NotFound("The rule");
        }
        line = new RuleLine(reading.one(rule));
        if (to != null && !to.equals(line.shown().inForce())) {
            List<DeadlineMoved> all = changing.wouldMove(rule, to);
            chosen = to;
            total = all.size();
            moves = all.stream().limit(SHOWN).toList();
        }
    }

    public void change() {
        String option = Objects.requireNonNull(chosen);
        int moved = changing.change(rule, option, line.shown().inForce(), total, reason == null ? "" : reason)
                .size();
        Messages.addFlashGlobalInfo("{0}", Wording.of("rules.done", line.nameOf(option), moved));
        Faces.redirect("administration/rules");
    }

    public RuleLine getLine() {
        return line;
    }

    /** The option whose effect is shown; null until one is chosen that is not in force. */
    public @Nullable String getChosen() {
        return chosen;
    }

    /** What would move, in a sentence. */
    public String getMovesInWords() {
        return Wording.of("rules.moves", total);
    }

    /** The first hundred of them. */
    public List<DeadlineMoved> getMoves() {
        return moves;
    }

    public boolean isMoreThanShown() {
        return total > SHOWN;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
