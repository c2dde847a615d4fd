package uk.redress.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.improvement.findings.FindingShown;
import uk.redress.improvement.findings.ReadingFindings;
import uk.redress.improvement.plans.ReadingPlans;

/** Everything that happened to a plan, or to a source and its findings. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class ProgrammeHistoryPage {

    @Inject
    ReadingPlans plans;

    @Inject
    ReadingFindings findings;

    @Inject
    ProgrammeHistory history;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private String reference;
    private String title;
    private List<ProgrammeLine> lines = List.of();

    public void open() {
        reference = address == null ? "" : address;
        if (isPlan()) {
            title = plans.called(reference).title();
            lines = history.of(reference, List.of());
        } else {
            title = findings.source(reference).title();
            lines = history.of(
                    reference,
                    findings.of(reference).stream().map(FindingShown::reference).toList());
        }
    }

    public boolean isPlan() {
        return reference.startsWith("P-");
    }

    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    public List<ProgrammeLine> getLines() {
        return lines;
    }
}
