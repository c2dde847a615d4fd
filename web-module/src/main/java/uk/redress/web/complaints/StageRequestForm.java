package uk.redress.web.complaints;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.access.Role;

/** What is written down when a complainant asks for a later stage: the day, the way, the words, and who is to accept it. */
public class StageRequestForm implements Serializable {

    private LocalDate requestedOn;
    private @Nullable String way;
    private @Nullable String words;
    private @Nullable Long approver;

    /** @param approvers of whom the first complaints manager is proposed */
    public StageRequestForm(LocalDate today, List<Colleague> approvers) {
        requestedOn = today;
        approver = approvers.stream()
                .filter(colleague -> colleague.role() == Role.COMPLAINTS_MANAGER)
                .findFirst()
                .map(Colleague::id)
                .orElse(null);
    }

    public LocalDate getRequestedOn() {
        return requestedOn;
    }

    public void setRequestedOn(LocalDate requestedOn) {
        this.requestedOn = requestedOn;
    }

    public @Nullable String getWay() {
        return way;
    }

    public void setWay(@Nullable String way) {
        this.way = way;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable Long getApprover() {
        return approver;
    }

    public void setApprover(@Nullable Long approver) {
        this.approver = approver;
    }
}
