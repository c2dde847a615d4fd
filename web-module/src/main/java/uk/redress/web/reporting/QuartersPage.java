package uk.redress.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.clock.Quarter;
import uk.redress.kernel.NotFound;
import uk.redress.reporting.ReadingQuarters;

/** Without a quarter in the address: which there are. With one: its table. */
@Named
@RequestScoped
public class QuartersPage {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String asked;

    @Inject
    @Param
    @Nullable
    String paper;

    @Inject
    ReadingQuarters quarters;

    private @Nullable QuarterShown shown;
    private @Nullable List<YearOfQuarters> years;

    /** Fails before anything of the page is sent. */
    public void open() {
        if (getShown() == null) {
            getYears();
        }
    }

    /** On paper there is nothing to go to or to press. */
    public String getTemplate() {
        return "/WEB-INF/templates/" + (paper == null ? "page" : "paper") + ".xhtml";
    }

    public @Nullable QuarterShown getShown() {
        if (shown == null && asked != null && !asked.isBlank()) {
            shown = new QuarterShown(
                    quarters.of(Quarter.read(asked).orElseThrow(() -> new NotFound("The quarter " + asked))));
        }
        return shown;
    }

    /** The latest first. */
    public List<YearOfQuarters> getYears() {
        List<YearOfQuarters> known = years;
        if (known == null) {
            known = YearOfQuarters.of(quarters.onOffer());
            years = known;
        }
        return known;
    }
}
