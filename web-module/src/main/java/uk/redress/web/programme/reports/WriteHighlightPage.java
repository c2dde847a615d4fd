package uk.redress.web.programme.reports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.improvement.reports.ChoosingIndicators;
import uk.redress.improvement.reports.Highlight;
import uk.redress.improvement.reports.HighlightTexts;
import uk.redress.improvement.reports.IndicatorToChoose;
import uk.redress.improvement.reports.ReadingReports;
import uk.redress.improvement.reports.ReportMonth;
import uk.redress.improvement.reports.WritingHighlights;
import uk.redress.improvement.reports.WrittenHighlight;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** The month of a workstream in somebody's words, beside what the records say of it. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class WriteHighlightPage implements Serializable {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String plan;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    Integer position;

    @Inject
    @Param(pathIndex = 2)
    @Nullable
    String address;

    @Inject
    ReadingReports reading;

    @Inject
    WritingHighlights writing;

    @Inject
    ChoosingIndicators choosing;

    private List<String> wanted = new ArrayList<>();
    private List<IndicatorToChoose> known = List.of();
    private Highlight highlight;
    private ReportMonth month;
    private @Nullable WrittenHighlight other;
    private long seen;
    private @Nullable String workingWell;
    private @Nullable String worried;
    private @Nullable String doing;
    private @Nullable String decisions;

    public void open() {
        month = ReportMonth.read(address).orElseThrow(() -> new NotFound("The month"));
        highlight = read();
        WrittenHighlight written = highlight.written();
        seen = written.seen();
        workingWell = written.texts().workingWell();
        worried = written.texts().worried();
        doing = written.texts().doing();
        decisions = written.texts().decisions();
        known = choosing.all();
        wanted = new ArrayList<>(choosing.chosen(
                highlight.workstream().plan(), highlight.workstream().position()));
    }

    public void save() {
        try {
            writing.write(
                    highlight.workstream().plan(),
                    highlight.workstream().position(),
                    month,
                    seen,
                    new HighlightTexts(workingWell, worried, doing, decisions));
        } catch (ChangedMeanwhile changed) {
            // what the other has written is shown, what was typed stays, and the next attempt knows both
            other = read().written();
            seen = other.seen();
            throw changed;
        }
        Messages.addFlashGlobalInfo(
                "{0}", Wording.of("highlight.saved", highlight.workstream().title(), month.inWords()));
        Faces.redirect(
                "programme/reports?plan=%s&month=%s", highlight.workstream().plan(), month.toString());
    }

    public void choose() {
        choosing.choose(highlight.workstream().plan(), highlight.workstream().position(), wanted);
        Messages.addFlashGlobalInfo(
                "{0}", Wording.of("highlight.chosen", highlight.workstream().title()));
        Faces.redirect(
                "programme/reports/highlight/%s/%s/%s",
                highlight.workstream().plan(),
                Integer.toString(highlight.workstream().position()),
                month.toString());
    }

    /** What can be shown. */
    public List<IndicatorToChoose> getKnown() {
        return known;
    }

    /** What was chosen; none: those its actions are measured by. */
    public List<String> getWanted() {
        return wanted;
    }

    public void setWanted(List<String> wanted) {
        this.wanted = wanted;
    }

    private Highlight read() {
        return reading.highlight(plan == null ? "" : plan, position == null ? 0 : position, month);
    }

    public Highlight getHighlight() {
        return highlight;
    }

    public ReportMonth getMonth() {
        return month;
    }

    /** What somebody else wrote meanwhile; null as long as nobody did. */
    public @Nullable WrittenHighlight getOther() {
        return other;
    }

    public int getMost() {
        return HighlightTexts.MOST;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public @Nullable String getWorkingWell() {
        return workingWell;
    }

    public void setWorkingWell(@Nullable String workingWell) {
        this.workingWell = workingWell;
    }

    public @Nullable String getWorried() {
        return worried;
    }

    public void setWorried(@Nullable String worried) {
        this.worried = worried;
    }

    public @Nullable String getDoing() {
        return doing;
    }

    public void setDoing(@Nullable String doing) {
        this.doing = doing;
    }

    public @Nullable String getDecisions() {
        return decisions;
    }

    public void setDecisions(@Nullable String decisions) {
        this.decisions = decisions;
    }
}
