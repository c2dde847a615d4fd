package uk.redress.web.intake;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.intake.AcceptingImports;
import uk.redress.intake.ImportOnHand;
import uk.redress.intake.ImportProgress;
import uk.redress.intake.ReadingImports;
import uk.redress.intake.RowInPreview;
import uk.redress.intake.RowsShown;
import uk.redress.intake.StagingImports;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** Shows row by row what will happen with a file, and accepts it; afterwards, what became of it. */
@Named
@ViewScoped
public class PreviewPage implements Serializable {

    private static final int ON_A_PAGE = 50;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    Long id;

    @Inject
    @Param
    @Nullable
    RowsShown show;

    @Inject
    @Param
    @Nullable
    Integer page;

    @Inject
    transient ReadingImports reading;

    @Inject
    transient AcceptingImports accepting;

    @Inject
    transient StagingImports staging;

    private @Nullable ImportOnHand onHand;
    private List<RowInPreview> rows = List.of();
    private @Nullable ImportProgress progress;

    public void open() {
        ImportOnHand found = reading.open(known());
        onHand = found;
        progress = found.isAccepted() ? null : reading.progress(found.id()).orElse(null);
        rows = reading.rows(found.id(), getShow(), getPage(), ON_A_PAGE);
    }

    public void accept(long seen) {
        accepting.accept(known(), seen);
        Faces.redirect("imports/preview/%s", Long.toString(known()));
    }

    public void throwAway(long seen) {
        staging.throwAway(known(), seen);
        Messages.addFlashGlobalInfo(
                "{0}", Wording.of("import.thrownAway", getOnHand().fileName()));
        Faces.redirect("import");
    }

    /** Asked every second while it comes in. */
    public void watch() {
        progress = reading.progress(known()).orElse(null);
        if (!isComingIn()) {
            Faces.redirect("imports/preview/%s", Long.toString(known()));
        }
    }

    public boolean isComingIn() {
        return Optional.ofNullable(progress)
                .filter(now -> !now.isFinished() && !now.isGivenUp())
                .isPresent();
    }

    public ImportOnHand getOnHand() {
        return Optional.ofNullable(onHand).orElseThrow(() -> new NotFound("This import"));
    }

    public List<RowInPreview> getRows() {
        return rows;
    }

    public @Nullable ImportProgress getProgress() {
        return progress;
    }

    public RowsShown getShow() {
        return show == null ? RowsShown.ALL : show;
    }

    public int getPage() {
        return page == null || page < 1 ? 1 : page;
    }

    public int getPages() {
        return Math.max(1, (getOnHand().count(getShow()) + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    private long known() {
        return Optional.ofNullable(id).orElseThrow(() -> new NotFound("This import"));
    }
}
