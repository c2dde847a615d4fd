package uk.redress.web.reporting;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.reporting.EnteredFigure;
import uk.redress.reporting.PublishedFigure;
import uk.redress.reporting.PublishedMeasure;
import uk.redress.reporting.PublishedStage;
import uk.redress.reporting.QuarterTable;
import uk.redress.web.forms.Dates;
import uk.redress.web.shell.Wording;

/** What was published beside what Redress counts, and the field to enter it in. */
public class PublishedLine implements Serializable {

    private final PublishedStage stage;
    private final PublishedMeasure measure;
    private final @Nullable PublishedFigure published;
    private final @Nullable Long counted;
    private @Nullable Integer value;

    PublishedLine(QuarterTable table, PublishedStage stage, PublishedMeasure measure) {
        Optional<PublishedFigure> known = table.published(stage, measure);
        this.stage = stage;
        this.measure = measure;
        this.published = known.orElse(null);
        this.counted = table.wholeCouncil() && stage == PublishedStage.STAGE_1
                ? table.total().of(measure.measure())
                : null;
        this.value = known.map(PublishedFigure::value).orElse(null);
    }

    EnteredFigure entered() {
        return new EnteredFigure(stage, measure, value, published == null ? null : published.value());
    }

    /** Worth a line before anything was published: what Redress itself counts. */
    boolean isShown() {
        return published != null || counted != null;
    }

    public String getStage() {
        return Wording.of("quarters.published." + stage);
    }

    public String getMeasure() {
        return Wording.of("quarters.published." + measure);
    }

    /** For somebody who hears the field without seeing the table around it. */
    public String getLabel() {
        return getStage() + ", " + getMeasure();
    }

    public @Nullable Integer getPublished() {
        return published == null ? null : published.value();
    }

    public @Nullable Long getCounted() {
        return counted;
    }

    public String getDifference() {
        if (published == null || counted == null) {
            return "";
        }
        long more = counted - published.value();
        return more == 0
                ? Wording.of("quarters.published.same")
                : Wording.of(more > 0 ? "quarters.published.more" : "quarters.published.fewer", Math.abs(more));
    }

    public boolean isDifferent() {
        return published != null && counted != null && counted != published.value();
    }

    public String getEntered() {
        return published == null
                ? ""
                : Wording.of("quarters.published.by", published.enteredBy(), Dates.inWords(published.enteredAt()));
    }

    public @Nullable Integer getValue() {
        return value;
    }

    public void setValue(@Nullable Integer value) {
        this.value = value;
    }
}
