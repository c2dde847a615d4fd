package uk.redress.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.clock.Quarter;
import uk.redress.reporting.EnteringPublishedFigures;
import uk.redress.reporting.PublishedMeasure;
import uk.redress.web.shell.Wording;

/** The form on the page of a quarter in which published figures are entered. */
@Named
@ViewScoped
public class PublishedFiguresPage implements Serializable {

    @Inject
    QuartersPage page;

    @Inject
    EnteringPublishedFigures entering;

    private @Nullable Quarter quarter;
    private List<List<PublishedLine>> fields = List.of();

    public void enter() {
        if (quarter != null) {
            entering.enter(
                    quarter,
                    fields.stream()
                            .flatMap(List::stream)
                            .map(PublishedLine::entered)
                            .toList());
            Messages.addFlashGlobalInfo("{0}", Wording.of("quarters.published.done"));
            Faces.redirect("quarters/%s", quarter);
        }
    }

    /** A row for each stage; kept from when the page was opened, so that a later change by somebody else is noticed. */
    public List<List<PublishedLine>> getFields() {
        QuarterShown shown = quarter == null ? page.getShown() : null;
        if (shown != null) {
            quarter = shown.quarter();
            fields = inRows(shown.allPublished());
        }
        return fields;
    }

    private static List<List<PublishedLine>> inRows(List<PublishedLine> lines) {
        int columns = PublishedMeasure.values().length;
        return Stream.iterate(0, start -> start < lines.size(), start -> start + columns)
                .map(start -> lines.subList(start, start + columns))
                .<List<PublishedLine>>map(ArrayList::new)
                .toList();
    }
}
