package uk.redress.web.programme.boards;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.BodyFacts;
import uk.redress.boards.BodyKind;

/** How a body works, while it is typed. */
public class BodyForm implements Serializable {

    private @Nullable BodyKind kind;
    private @Nullable String name;
    private @Nullable String purpose;
    private @Nullable String partOf;
    private @Nullable Integer quorum;
    private @Nullable Integer weeks;
    private @Nullable String reportsTo;

    static BodyForm of(BodyFacts facts) {
        BodyForm form = new BodyForm();
        form.kind = facts.kind();
        form.name = facts.name();
        form.purpose = facts.purpose();
        form.partOf = facts.partOf();
        form.quorum = facts.quorum();
        form.weeks = facts.weeks();
        form.reportsTo = facts.reportsTo();
        return form;
    }

    BodyFacts facts() {
        return new BodyFacts(
                Objects.requireNonNull(kind),
                Objects.requireNonNullElse(name, ""),
                purpose,
                partOf,
                quorum,
                weeks,
                reportsTo);
    }

    public BodyKind[] getKinds() {
        return BodyKind.values();
    }

    public @Nullable BodyKind getKind() {
        return kind;
    }

    public void setKind(@Nullable BodyKind kind) {
        this.kind = kind;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPurpose() {
        return purpose;
    }

    public void setPurpose(@Nullable String purpose) {
        this.purpose = purpose;
    }

    public @Nullable String getPartOf() {
        return partOf;
    }

    public void setPartOf(@Nullable String partOf) {
        this.partOf = partOf;
    }

    public @Nullable Integer getQuorum() {
        return quorum;
    }

    public void setQuorum(@Nullable Integer quorum) {
        this.quorum = quorum;
    }

    public @Nullable Integer getWeeks() {
        return weeks;
    }

    public void setWeeks(@Nullable Integer weeks) {
        this.weeks = weeks;
    }

    public @Nullable String getReportsTo() {
        return reportsTo;
    }

    public void setReportsTo(@Nullable String reportsTo) {
        this.reportsTo = reportsTo;
    }
}
