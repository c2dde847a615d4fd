package uk.redress.web.programme.indicators;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.indicators.BringingInTables;
import uk.redress.indicators.ReadingTables;
import uk.redress.indicators.RowFate;
import uk.redress.indicators.RowInTable;
import uk.redress.indicators.TableOnHand;
import uk.redress.web.forms.NumberInAddress;
import uk.redress.web.shell.Wording;

/** Shows row by row what becomes of a table, and accepts it; afterwards, what became of it. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class TablePage implements Serializable {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    @Inject
    BringingInTables bringing;

    @Inject
    ReadingTables reading;

    private TableOnHand table;

    public void open() {
        table = reading.open(
                Objects.requireNonNull(NumberInAddress.read(address == null ? "0" : address, "This table")));
    }

    public void accept() {
        bringing.accept(table.id(), table.version(), table.seal());
        Messages.addFlashGlobalInfo("{0}", Wording.of("bringIn.accepted", table.comingIn()));
        Faces.redirect("programme/indicators/table/%s", Long.toString(table.id()));
    }

    public void throwAway() {
        bringing.throwAway(table.id(), table.version());
        Messages.addFlashGlobalInfo("{0}", Wording.of("bringIn.thrownAway", table.fileName()));
        Faces.redirect("programme/indicators/bring-in");
    }

    public TableOnHand getTable() {
        return table;
    }

    /** The fates there are in this table, with how many rows each has. */
    public List<Counted> getFates() {
        return Arrays.stream(RowFate.values())
                .filter(fate -> table.count(fate) > 0)
                .map(fate -> new Counted(Wording.of("bringIn.fate." + fate.name()), table.count(fate)))
                .toList();
    }

    public List<Line> getLines() {
        return table.rows().stream().map(Line::of).toList();
    }

    public record Counted(String label, long count) {}

    /** A row with the shape of its fate. */
    public record Line(RowInTable row, String tag, String fate) {

        static Line of(RowInTable row) {
            String tag =
                    switch (row.fate()) {
                        case NEW_INDICATOR, READING, STAFF -> "done";
                        case CORRECTION -> "soon";
                        case KNOWN -> "closed";
                        case HELD -> "late";
                    };
            return new Line(
                    row, tag, Wording.of("bringIn.fate.one." + row.fate().name()));
        }

        public String getCells() {
            return String.join(" | ", row.cells());
        }
    }
}
