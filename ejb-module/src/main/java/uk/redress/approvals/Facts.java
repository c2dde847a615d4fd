package uk.redress.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import uk.redress.kernel.ComplaintNumber;

/** What requests are about, as it stands now: asked of whoever carries them out. */
@ApplicationScoped
class Facts {

    @Inject
    @Any
    Instance<Approvable> approvables;

    Approvable approvable(ApprovalKind kind) {
        return approvables.stream()
                .filter(candidate -> candidate.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody carries out " + kind));
    }

    Map<String, String> now(Approval approval) {
        return now(approval.kind(), approval.number(), approval.asked());
    }

    Map<String, String> now(ApprovalKind kind, ComplaintNumber number, Map<String, String> asked) {
        return approvable(kind).factsNow(number, asked);
    }
}
