package uk.redress.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.intake.Column;
import uk.redress.intake.ImportOnHand;
import uk.redress.intake.LogOutcome;
import uk.redress.intake.ReadingImports;
import uk.redress.intake.StagingImports;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.people.ReadingTeams;
import uk.redress.people.TeamInTree;
import uk.redress.web.shell.Wording;

/** Says what the file leaves open: which column is what, what unknown words mean, which team a name stands for. */
@Named
@ViewScoped
public class SettlePage implements Serializable {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    Long id;

    @Inject
    transient ReadingImports reading;

    @Inject
    transient StagingImports staging;

    @Inject
    transient ReadingTeams readingTeams;

    private @Nullable ImportOnHand onHand;
    private Choices choices = Choices.NONE;
    private List<TeamInTree> teams = List.of();

    public void open() {
        ImportOnHand found = reading.open(Optional.ofNullable(id).orElseThrow(() -> new NotFound("This import")));
        if (found.isAccepted()) {
            throw new Refused(Wording.of("import.acceptedAlready"));
        }
        onHand = found;
        choices = Choices.of(found);
        teams = readingTeams.tree();
    }

    public void settle() {
        ImportOnHand found = getOnHand();
        staging.settle(found.id(), found.version(), choices.corrections());
        Messages.addFlashGlobalInfo("{0}", Wording.of("import.settled"));
        Faces.redirect("imports/preview/%s", Long.toString(found.id()));
    }

    public ImportOnHand getOnHand() {
        return Optional.ofNullable(onHand).orElseThrow(() -> new NotFound("This import"));
    }

    public Choices getChoices() {
        return choices;
    }

    public List<TeamInTree> getTeams() {
        return teams;
    }

    public Column[] getMeanings() {
        return Column.values();
    }

    public LogOutcome[] getOutcomes() {
        return LogOutcome.values();
    }

    /** A name stands under another as in the tree. */
    public String indented(TeamInTree team) {
        String deeper = IntStream.range(0, team.depth())
                .mapToObj(i -> "\u00a0\u00a0\u00a0")
                .reduce("", String::concat);
        return deeper + team.name();
    }
}
