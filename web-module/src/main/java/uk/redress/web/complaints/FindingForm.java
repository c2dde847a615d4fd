package uk.redress.web.complaints;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.ComplaintFile.PointOnFile;
import uk.redress.complaints.Finding;
import uk.redress.complaints.PointFound;
import uk.redress.complaints.investigation.InvestigationFile.StatementPointOnFile;

/** The finding on one point as it is being decided. */
public class FindingForm implements Serializable {

    private final int ordinal;
    private final String text;
    private final @Nullable String desiredOutcome;
    private @Nullable Finding finding;
    private @Nullable String reason;

    private FindingForm(
            int ordinal,
            String text,
            @Nullable String desiredOutcome,
            @Nullable Finding finding,
            @Nullable String reason) {
        this.ordinal = ordinal;
        this.text = text;
        this.desiredOutcome = desiredOutcome;
        this.finding = finding;
        this.reason = reason;
    }

    /** One for each point that is answered here. */
    static List<FindingForm> forPointsOf(ComplaintFile file) {
        return file.points().stream()
                .filter(PointOnFile::isToBeAnswered)
                .map(point -> new FindingForm(
                        point.ordinal(), point.text(), point.desiredOutcome(), point.finding(), point.findingReason()))
                .toList();
    }

    /** One for a point of the statement of complaint. */
    public static FindingForm of(StatementPointOnFile point) {
        return new FindingForm(
                point.ordinal(), point.text(), point.desiredOutcome(), point.finding(), point.findingReason());
    }

    public PointFound found() {
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
