package uk.redress.web.complaints.intake;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ComplaintFile.PointOnFile;
import uk.redress.complaints.eligibility.Elsewhere;
import uk.redress.complaints.eligibility.PointScope;

/** Where one point belongs, as it is being sorted. */
public class ScopeForm implements Serializable {

    private @Nullable Boolean here;
    private @Nullable Boolean aboutChildProtection;
    private @Nullable Elsewhere elsewhere;
    private @Nullable String reason;
    private final PointOnFile point;

    public ScopeForm(PointOnFile point) {
        this.point = point;
        here = point.inScopeSince() == null ? null : (Boolean) true;
        aboutChildProtection = point.aboutChildProtection();
        reason = point.inScopeReason();
    }

    public PointScope scope() {
        return new PointScope(
                point.ordinal(),
                Boolean.TRUE.equals(aboutChildProtection),
                Boolean.TRUE.equals(here) ? null : elsewhere,
                reason);
    }

    public PointOnFile getPoint() {
        return point;
    }

    public Elsewhere[] getPlaces() {
        return Elsewhere.values();
    }

    public @Nullable Boolean getHere() {
        return here;
    }

    public void setHere(@Nullable Boolean here) {
        this.here = here;
    }

    public @Nullable Boolean getAboutChildProtection() {
        return aboutChildProtection;
    }

    public void setAboutChildProtection(@Nullable Boolean aboutChildProtection) {
        this.aboutChildProtection = aboutChildProtection;
    }

    public @Nullable Elsewhere getElsewhere() {
        return elsewhere;
    }

    public void setElsewhere(@Nullable Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
