package uk.redress.web.programme.risks;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.boards.risks.NewRisk;
import uk.redress.boards.risks.RaisingRisks;
import uk.redress.boards.risks.ReadingRisks;
import uk.redress.boards.risks.WorkstreamOfRisk;
import uk.redress.clock.Today;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** Writes down what might go wrong. */
@Named
@ViewScoped
public class RaiseRiskPage implements Serializable {

    @Inject
    ReadingRisks reading;

    @Inject
    RaisingRisks raising;

    @Inject
    Today today;

    private @Nullable String cause;
    private @Nullable String event;
    private @Nullable String impact;
    private @Nullable Long workstream;
    private JudgementForm form = new JudgementForm();
    private List<WorkstreamOfRisk> workstreams = List.of();

    public void open() {
        if (!reading.mayWrite()) {
            throw new NotFound("The form");
        }
        form = JudgementForm.first(today.date());
        workstreams = reading.workstreams();
    }

    public void raise() {
        NewRisk risk = new NewRisk(
                Objects.requireNonNullElse(cause, ""),
                Objects.requireNonNullElse(event, ""),
                Objects.requireNonNullElse(impact, ""),
                workstream);
        String reference = raising.raise(risk, form.judgement());
        Messages.addFlashGlobalInfo("{0}", Wording.of("raiseRisk.done", reference));
        Faces.redirect("programme/risks/%s", reference);
    }

    public LocalDate getToday() {
        return today.date();
    }

    public @Nullable String getCause() {
        return cause;
    }

    public void setCause(@Nullable String cause) {
        this.cause = cause;
    }

    public @Nullable String getEvent() {
        return event;
    }

    public void setEvent(@Nullable String event) {
        this.event = event;
    }

    public @Nullable String getImpact() {
        return impact;
    }

    public void setImpact(@Nullable String impact) {
        this.impact = impact;
    }

    public @Nullable Long getWorkstream() {
        return workstream;
    }

    public void setWorkstream(@Nullable Long workstream) {
        this.workstream = workstream;
    }

    public JudgementForm getForm() {
        return form;
    }

    public List<WorkstreamOfRisk> getWorkstreams() {
        return workstreams;
    }
}
