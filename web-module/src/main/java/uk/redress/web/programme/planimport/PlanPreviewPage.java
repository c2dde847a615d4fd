package uk.redress.web.programme.planimport;

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
import uk.redress.improvement.planimport.BringingInPlans;
import uk.redress.improvement.planimport.Fate;
import uk.redress.improvement.planimport.PlanOnHand;
import uk.redress.improvement.planimport.ReadingPlanImports;
import uk.redress.improvement.planimport.RowRead;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** Shows of each row of a plan how it was read, and brings all of them in. */
@Named
@ViewScoped
public class PlanPreviewPage implements Serializable {

    private static final int ON_A_PAGE = 60;

    /** Which rows are shown. */
    public enum Shown {
        ALL,
        WAITING,
        ASSUMED,
        COMPLETE,
        NOT_IN
    }

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    Long id;

    @Inject
    @Param
    @Nullable
    Shown show;

    @Inject
    @Param
    @Nullable
    Integer page;

    @Inject
    transient ReadingPlanImports reading;

    @Inject
    transient BringingInPlans bringing;

    private @Nullable PlanOnHand onHand;

    public void open() {
        onHand = reading.open(known());
    }

    public void accept() {
        PlanOnHand table = getTable();
        int actions = bringing.accept(table.id(), table.version());
        Messages.addFlashGlobalInfo("{0}", Wording.of("planImport.done", actions));
        Faces.redirect("programme/quality/%s", table.plan());
    }

    public void throwAway() {
        PlanOnHand table = getTable();
        bringing.throwAway(table.id(), table.version());
        Messages.addFlashGlobalInfo("{0}", Wording.of("planImport.thrownAway", table.fileName()));
        Faces.redirect("programme/import/%s", table.plan());
    }

    public PlanOnHand getTable() {
        return Optional.ofNullable(onHand).orElseThrow(() -> new NotFound("This table"));
    }

    public List<RowRead> getRows() {
        return chosen().stream()
                .skip((long) (getPage() - 1) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .toList();
    }

    public int getPage() {
        return page == null || page < 1 ? 1 : page;
    }

    public int getPages() {
        return Math.max(1, (chosen().size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    public Shown getShow() {
        return show == null ? Shown.ALL : show;
    }

    public long count(Shown which) {
        return getTable().rows().stream().filter(row -> isShown(row, which)).count();
    }

    public String getKept() {
        return String.join(", ", getTable().kept());
    }

    private List<RowRead> chosen() {
        return getTable().rows().stream().filter(row -> isShown(row, getShow())).toList();
    }

    private static boolean isShown(RowRead row, Shown which) {
        return switch (which) {
            case ALL -> true;
            case WAITING -> row.fate() == Fate.WAITS;
            case ASSUMED -> row.isAssuming();
            case COMPLETE -> row.saidComplete();
            case NOT_IN -> row.fate() == Fate.LEFT_OUT || row.fate() == Fate.THERE_ALREADY;
        };
    }

    private long known() {
        return Optional.ofNullable(id).orElseThrow(() -> new NotFound("This table"));
    }
}
