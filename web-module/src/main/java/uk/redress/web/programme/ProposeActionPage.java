package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.access.Colleague;
import uk.redress.improvement.findings.FindingShown;
import uk.redress.improvement.findings.ReadingFindings;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.improvement.plans.ProposingActions;
import uk.redress.improvement.plans.ReadingPlans;
import uk.redress.improvement.plans.Where;
import uk.redress.web.shell.Wording;

/** Somebody proposes an action for a plan. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class ProposeActionPage implements Serializable {

    @Inject
    ReadingPlans plans;

    @Inject
    ReadingFindings findings;

    @Inject
    ProposingActions proposing;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private final ActionForm form = new ActionForm();
    private PlanInList plan;
    private boolean allowed;
    private List<String> workstreams = List.of();
    private List<String> priorities = List.of();
    private List<FindingShown> toAnswer = List.of();
    private List<Colleague> people = List.of();
    private @Nullable String workstream;
    private @Nullable String priority;
    private @Nullable String number;
    private @Nullable List<String> answers;

    public void open() {
        plan = plans.called(address == null ? "" : address);
        allowed = plans.mayPropose() && plan.isOpen();
        workstreams = plans.workstreams(plan.reference());
        priorities = plans.priorities(plan.reference());
        toAnswer = findings.all();
        people = plans.whoMayLead();
    }

    public void propose() {
        Where where = new Where(plan.reference(), workstream == null ? "" : workstream, priority, number);
        String reference = proposing.propose(where, form.draft(), answers == null ? List.of() : answers);
        Messages.addFlashGlobalInfo("{0}", Wording.of("propose.done", reference));
        Faces.redirect("programme/actions/%s", reference);
    }

    public PlanInList getPlan() {
        return plan;
    }

    public boolean isAllowed() {
        return allowed;
    }

    public List<String> getWorkstreams() {
        return workstreams;
    }

    public List<String> getPriorities() {
        return priorities;
    }

    public List<FindingShown> getToAnswer() {
        return toAnswer;
    }

    public List<Colleague> getPeople() {
        return people;
    }

    public ActionForm getForm() {
        return form;
    }

    public @Nullable String getWorkstream() {
        return workstream;
    }

    public void setWorkstream(@Nullable String workstream) {
        this.workstream = workstream;
    }

    public @Nullable String getPriority() {
        return priority;
    }

    public void setPriority(@Nullable String priority) {
        this.priority = priority;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable List<String> getAnswers() {
        return answers;
    }

    public void setAnswers(@Nullable List<String> answers) {
        this.answers = answers;
    }
}
