package uk.redress.web.complaints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.redress.access.Colleague;
import uk.redress.approvals.ReadingApprovals;

/** The managers who can be asked to decide; never the person who asks. */
@Named
@RequestScoped
public class ApproversPage {

    @Inject
    ReadingApprovals approvals;

    public List<Colleague> getAll() {
        return approvals.approvers();
    }
}
