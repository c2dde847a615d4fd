package uk.redress.web.programme.findings;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.access.Colleague;
import uk.redress.improvement.MatchingLeads;
import uk.redress.improvement.MatchingLeads.UnmatchedLead;
import uk.redress.web.shell.Wording;

/** Says whose account stands behind the initials a plan names, for all their actions at once. */
@Named
@ViewScoped
public class LeadsPage implements Serializable {

    @Inject
    MatchingLeads matching;

    private List<Row> rows = List.of();
    private List<Colleague> colleagues = List.of();

    public void open() {
        rows = matching.unmatched().stream().map(Row::new).toList();
        colleagues = matching.whoMayLead();
    }

    public void match(Row row) {
        Long account = row.account;
        if (account == null) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            "form:rows:%d:f:who".formatted(rows.indexOf(row)),
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR, Wording.of("leads.who.ask", row.lead.lead()), null));
            FacesContext.getCurrentInstance().validationFailed();
            return;
        }
        int matched = matching.match(row.lead.lead(), account);
        Messages.addFlashGlobalInfo("{0}", Wording.of("leads.done", row.lead.lead(), nameOf(account), matched));
        Faces.redirect("programme/leads");
    }

    private String nameOf(long account) {
        return colleagues.stream()
                .filter(colleague -> colleague.id() == account)
                .map(Colleague::name)
                .findFirst()
                .orElse("");
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Colleague> getColleagues() {
        return colleagues;
    }

    /** A lead as the plans write them, and the account that is being chosen. */
    public static class Row implements Serializable {

        private final UnmatchedLead lead;
        private @Nullable Long account;

        Row(UnmatchedLead lead) {
            this.lead = lead;
        }

        public UnmatchedLead getLead() {
            return lead;
        }

        public @Nullable Long getAccount() {
            return account;
        }

        public void setAccount(@Nullable Long account) {
            this.account = account;
        }
    }
}
