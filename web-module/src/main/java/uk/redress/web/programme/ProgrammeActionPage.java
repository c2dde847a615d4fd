package uk.redress.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingProgrammeJournal;
import uk.redress.evidence.EvidenceBehind;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.improvement.ActionShown;
import uk.redress.improvement.MayWithAction;
import uk.redress.improvement.ReadingProgrammeActions;
import uk.redress.improvement.planimport.ReadingPlanQuality;

/** An action of the programme with its whole course. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class ProgrammeActionPage {

    @Inject
    ReadingProgrammeActions reading;

    @Inject
    ReadingProgrammeJournal journal;

    @Inject
    ReadingEvidence evidence;

    @Inject
    ReadingPlanQuality quality;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private ActionShown action;
    private MayWithAction may;
    private List<JournalLine> history = List.of();
    private List<EvidenceBehind> backing = List.of();
    private boolean writtenBefore;

    public void open() {
        action = reading.called(address == null ? "" : address);
        may = reading.may(action);
        history = journal.of(action.reference());
        backing = evidence.backing(action.reference());
        writtenBefore = quality.find(action.reference()).isPresent();
    }

    public ActionShown getAction() {
        return action;
    }

    public MayWithAction getMay() {
        return may;
    }

    public List<EvidenceBehind> getBacking() {
        return backing;
    }

    /** Whether it came in with a plan whose own words were kept. */
    public boolean isWrittenBefore() {
        return writtenBefore;
    }

    public boolean isMayGiveEvidence() {
        return evidence.mayGive() && !action.step().isOver();
    }

    public List<JournalLine> getHistory() {
        return history;
    }
}
