package uk.redress.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.evidence.EvidenceBehind;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.improvement.ActionShown;
import uk.redress.improvement.MayWithAction;
import uk.redress.improvement.ReadingProgrammeActions;
import uk.redress.improvement.planimport.ReadingPlanQuality;
import uk.redress.improvement.slippage.ReadingSlippage;
import uk.redress.improvement.slippage.Slippage;
import uk.redress.work.LookingAtActions;
import uk.redress.work.ProcessPicture;

/** An action of the programme with its whole course. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class ProgrammeActionPage {

    @Inject
    ReadingProgrammeActions reading;

    @Inject
    ProgrammeHistory journal;

    @Inject
    ReadingEvidence evidence;

    @Inject
    ReadingPlanQuality quality;

    @Inject
    ReadingSlippage slippage;

    @Inject
    LookingAtActions looking;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private ActionShown action;
    private MayWithAction may;
    private List<ProgrammeLine> history = List.of();
    private List<EvidenceBehind> backing = List.of();
    private List<Slippage> slipped = List.of();
    private List<ProcessPicture> pictures = List.of();
    private boolean writtenBefore;

    public void open() {
        action = reading.called(address == null ? "" : address);
        may = reading.may(action);
        history = journal.of(action.reference(), action.predecessors());
        backing = evidence.backing(action.reference());
        slipped = slippage.of(action.reference());
        pictures = looking.of(action.reference());
        writtenBefore = quality.find(action.reference()).isPresent();
    }

    public ActionShown getAction() {
        return action;
    }

    public MayWithAction getMay() {
        return may;
    }

    /** What shows that it has slipped back since it was accepted, with what was decided about it. */
    public List<Slippage> getSlipped() {
        return slipped;
    }

    public boolean isSlippageToDecide() {
        return may.reopen() && slipped.stream().anyMatch(Slippage::isOpen);
    }

    /** The diagram it goes along, with the path it has taken. */
    public List<ProcessPicture> getPictures() {
        return pictures;
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

    public List<ProgrammeLine> getHistory() {
        return history;
    }
}
