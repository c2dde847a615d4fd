package uk.redress.web.programme.risks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.audit.ReadingProgrammeJournal;
import uk.redress.boards.risks.ReadingRisks;
import uk.redress.boards.risks.RiskReview;
import uk.redress.boards.risks.RiskShown;
import uk.redress.clock.Today;
import uk.redress.web.programme.boards.Happened;

/** Without a reference in the address: the risk log with its heat map. With one: that risk and all its reviews. */
@Named
@RequestScoped
public class RisksPage {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    @Inject
    @Param
    @Nullable
    String workstream;

    @Inject
    @Param
    @Nullable
    Integer likelihood;

    @Inject
    @Param
    @Nullable
    Integer impact;

    @Inject
    ReadingRisks reading;

    @Inject
    ReadingProgrammeJournal journal;

    @Inject
    Today today;

    private List<Happened> history = List.of();

    private @Nullable RiskShown shown;
    private List<RiskReview> reviews = List.of();
    private List<RiskShown> all = List.of();

    /** Fails before anything of the page is sent. */
    public void open() {
        if (reference == null || reference.isBlank()) {
            all = reading.all();
        } else {
            shown = reading.called(reference);
            reviews = reading.reviewsOf(reference);
            history = Happened.latestFirst(journal.of(reference));
        }
    }

    /** Those that were asked for, the worst first. */
    public List<RiskShown> getOpen() {
        return inStream().filter(RiskShown::isOpen).filter(this::isInCell).toList();
    }

    public List<RiskShown> getClosed() {
        return inStream().filter(risk -> !risk.isOpen()).toList();
    }

    public List<HeatRow> getHeat() {
        return HeatRow.of(inStream().filter(RiskShown::isOpen).toList());
    }

    private Stream<RiskShown> inStream() {
        return all.stream()
                .filter(risk -> getWorkstream().isEmpty() || getWorkstream().equals(risk.stream()));
    }

    private boolean isInCell(RiskShown risk) {
        return (likelihood == null || risk.after().likelihood() == likelihood)
                && (impact == null || risk.after().impact() == impact);
    }

    public boolean isOneCell() {
        return likelihood != null && impact != null;
    }

    /** Those that risks are about: by their key, which may be words, with what they are called. */
    public Map<String, String> getWorkstreams() {
        Map<String, String> known = new TreeMap<>();
        all.stream()
                .filter(risk -> risk.stream() != null)
                .forEach(risk -> known.putIfAbsent(risk.stream(), Objects.requireNonNullElse(risk.workstream(), "")));
        return known;
    }

    public String getWorkstream() {
        return Objects.requireNonNullElse(workstream, "");
    }

    public boolean isNothingYet() {
        return all.isEmpty();
    }

    public boolean isLate(RiskShown risk) {
        return risk.isOpen() && risk.nextDue() != null && risk.nextDue().isBefore(today.date());
    }

    public List<Integer> getSteps() {
        return List.of(1, 2, 3, 4, 5);
    }

    public boolean isMayWrite() {
        return reading.mayWrite();
    }

    public @Nullable RiskShown getShown() {
        return shown;
    }

    public List<RiskReview> getReviews() {
        return reviews;
    }

    /** Everything that happened, the last first. */
    public List<Happened> getHistory() {
        return history;
    }
}
