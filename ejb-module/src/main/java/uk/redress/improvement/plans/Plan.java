package uk.redress.improvement.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;

/** A plan: what it is for, and from when to when. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class Plan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private String reference;
    private String title;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private @Nullable String purpose;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable Long followsId;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedBecause;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    Plan(String reference, NewPlan plan, @Nullable Long follows) {
        this.reference = reference;
        this.followsId = follows;
        describe(plan);
    }

    private void describe(NewPlan plan) {
        title = plan.title();
        kind = plan.kind();
        purpose = plan.purpose();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String reference() {
        return reference;
    }

    void mustBeOpen() {
        if (closedOn != null) {
            throw new Refused(
                    "This plan was closed on %s. Its actions stay as they were.".formatted(InWords.date(closedOn)));
        }
    }

    void change(NewPlan plan, @Nullable Long follows) {
        mustBeOpen();
        followsId = follows;
        describe(plan);
    }

    void close(LocalDate on, String because) {
        mustBeOpen();
        closedOn = on;
        closedBecause = because;
    }
}
