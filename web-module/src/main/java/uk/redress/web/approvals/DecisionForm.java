package uk.redress.web.approvals;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.approvals.WaitingApproval;

/** A request with the reason that is being written for refusing it. */
public class DecisionForm implements Serializable {

    private final WaitingApproval request;
    private String reason = "";

    DecisionForm(WaitingApproval request) {
        this.request = request;
    }

    public WaitingApproval getRequest() {
        return request;
    }

    /** A day that was asked about; null where the request knows none of that name. */
    public @Nullable LocalDate day(String name) {
        String asked = request.asked().get(name);
        return asked == null ? null : LocalDate.parse(asked);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
