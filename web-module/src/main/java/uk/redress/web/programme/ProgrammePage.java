package uk.redress.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.boards.owing.Owed;
import uk.redress.boards.owing.ReadingWhatBoardsOwe;
import uk.redress.clock.Today;
import uk.redress.improvement.ReadingWhatWaits;
import uk.redress.improvement.ReadingWhatWaits.Waiting;
import uk.redress.improvement.findings.ReadingFindings;
import uk.redress.improvement.findings.ResponseWanted;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.ReadingPlans;
import uk.redress.improvement.slippage.ReadingSlippage;
import uk.redress.improvement.slippage.Slippage;
import uk.redress.web.complaints.TimeLeftPage;
import uk.redress.web.programme.boards.OwedLine;

/** Where the programme stands, and what it wants of the person who looks. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class ProgrammePage {

    private static final String OWED = "OWED";
    private static final int MOST_OWED = 20;

    @Inject
    ReadingPlans reading;

    @Inject
    ReadingWhatWaits waits;

    @Inject
    ReadingSlippage slippage;

    @Inject
    ReadingFindings findings;

    @Inject
    ReadingWhatBoardsOwe owing;

    @Inject
    TimeLeftPage timeLeft;

    @Inject
    Today today;

    @Inject
    @Param(name = "waits")
    @Nullable
    String why;

    private List<OwedLine> owed = List.of();
    private int owedTotal;
    private List<Slippage> slipped = List.of();
    private List<ResponseWanted> responses = List.of();
    private List<PlanInList> plans = List.of();
    private List<Waiting> waiting = List.of();

    public void open() {
        plans = reading.all();
        waiting = why == null || OWED.equals(why)
                ? waits.mine()
                : waits.mine(why).stream().toList();
        slipped = slippage.toDecide();
        responses = findings.responsesWanted();
        List<Owed> all = owing.toMe();
        owedTotal = all.size();
        owed = all.stream()
                .limit(OWED.equals(why) ? owedTotal : MOST_OWED)
                .map(one -> OwedLine.of(one, today.date(), timeLeft.until(one.since())))
                .toList();
    }

    public List<PlanInList> getPlans() {
        return plans;
    }

    public List<Waiting> getWaiting() {
        return waiting;
    }

    /** What shows that accepted actions have slipped back, for whoever decides about it. */
    public List<Slippage> getSlipped() {
        return slipped;
    }

    /** Responses that inspectors, committees and others still wait for, for whoever sees to them. */
    public List<ResponseWanted> getResponses() {
        return responses;
    }

    public long getOverdueResponses() {
        return responses.stream().filter(ResponseWanted::overdue).count();
    }

    /** What the boards owe, for whoever serves them: the twenty that have waited longest, or all of them. */
    public List<OwedLine> getOwed() {
        return owed;
    }

    public boolean isMoreOwed() {
        return owed.size() < owedTotal;
    }

    public int getOwedTotal() {
        return owedTotal;
    }

    public boolean isMayKeep() {
        return reading.mayKeep();
    }
}
