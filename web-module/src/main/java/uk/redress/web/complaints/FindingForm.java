package uk.redress.web.complaints;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.ComplaintFile.PointOnFile;
import uk.redress.complaints.Finding;
import uk.redress.complaints.PointFound;

/** The finding on one point as it is being decided. */
public class FindingForm implements Serializable {

    private final int ordinal;
    private final String text;
    private final @Nullable String desiredOutcome;
    private @Nullable Finding finding;
    private @Nullable String reason;

    FindingForm(PointOnFile point) {
        this.ordinal = point.ordinal();
        this.text = point.text();
        this.desiredOutcome = point.desiredOutcome();
        this.finding = point.finding();
        this.reason = point.findingReason();
    }

    /** One for each point that is answered here. */
    static List<FindingForm> forPointsOf(ComplaintFile file) {
        return file.points().stream()
                .filter(point -> point.outsideReason() == null)
                .map(FindingForm::new)
                .toList();
    }

    PointFound found() {
        if (finding == null) {
            throw new IllegalStateException("A form that requires a finding was sent without it.");
        }
        return new PointFound(finding, reason == null ? "" : reason);
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getText() {
        return text;
    }

    public @Nullable String getDesiredOutcome() {
        return desiredOutcome;
    }

    public Finding[] getChoices() {
        return Finding.values();
    }

    public @Nullable Finding getFinding() {
        return finding;
    }

    public void setFinding(@Nullable Finding finding) {
        this.finding = finding;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
