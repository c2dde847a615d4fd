package uk.redress.web.programme.planimport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.improvement.planimport.BringingInPlans;
import uk.redress.improvement.planimport.CellRead;
import uk.redress.improvement.planimport.Fate;
import uk.redress.improvement.planimport.PlanColumn;
import uk.redress.improvement.planimport.PlanOnHand;
import uk.redress.improvement.planimport.ReadingPlanImports;
import uk.redress.improvement.planimport.RowRead;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** A row of a plan cell by cell: what is written, how it was read, and a field to write it anew. */
@Named
@ViewScoped
public class PlanRowPage implements Serializable {

    /** A cell with its field. */
    public static class Field implements Serializable {

        private final CellRead cell;
        private String text;

        Field(CellRead cell) {
            this.cell = cell;
            this.text = Objects.requireNonNullElse(cell.typed(), cell.written());
        }

        public CellRead getCell() {
            return cell;
        }

        public String getText() {
            return text;
        }

        public void setText(@Nullable String text) {
            this.text = Objects.toString(text, "").replace("\r\n", "\n").strip();
        }

        public boolean isLong() {
            return switch (cell.column()) {
                case ACTION, MEASURE, BASELINE, TARGET, IMPACT, RISKS, PROGRESS -> true;
                default -> false;
            };
        }

        public boolean isWaiting() {
            return cell.notes().stream().anyMatch(note -> note.kind().isWaiting());
        }

        /** Whether it was read as something else than what stands in the field. */
        public boolean isReadDifferently() {
            return !cell.read().isEmpty() && !cell.read().equals(text);
        }
    }

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    Long id;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    Integer row;

    @Inject
    transient ReadingPlanImports reading;

    @Inject
    transient BringingInPlans bringing;

    private @Nullable PlanOnHand onHand;
    private @Nullable RowRead read;
    private List<Field> fields = List.of();
    private @Nullable String because;

    public void open() {
        PlanOnHand table = reading.open(Optional.ofNullable(id).orElseThrow(() -> new NotFound("This table")));
        RowRead found = table.rows().stream()
                .filter(one -> Objects.equals(one.row(), row))
                .findFirst()
                .orElseThrow(() -> new NotFound("This row"));
        onHand = table;
        read = found;
        fields = found.cells().stream().map(Field::new).toList();
    }

    public void correct() {
        Map<PlanColumn, String> typed = new EnumMap<>(PlanColumn.class);
        fields.stream()
                .filter(field -> !field.text.equals(field.cell.written()))
                .forEach(field -> typed.put(field.cell.column(), field.text));
        bringing.correct(getTable().id(), getTable().version(), getRead().row(), typed);
        back("planImport.row.done");
    }

    public void leaveOut() {
        bringing.leaveOut(getTable().id(), getTable().version(), getRead().row(), Objects.toString(because, ""));
        back("planImport.row.leftOut");
    }

    public void takeIn() {
        bringing.leaveOut(getTable().id(), getTable().version(), getRead().row(), null);
        back("planImport.row.done");
    }

    private void back(String words) {
        Messages.addFlashGlobalInfo(
                "{0}", Wording.of(words, Integer.toString(getRead().row())));
        Faces.redirect("programme/import-preview/%s", Long.toString(getTable().id()));
    }

    public PlanOnHand getTable() {
        return Optional.ofNullable(onHand).orElseThrow(() -> new NotFound("This table"));
    }

    public RowRead getRead() {
        return Optional.ofNullable(read).orElseThrow(() -> new NotFound("This row"));
    }

    public boolean isLeftOut() {
        return getRead().fate() == Fate.LEFT_OUT;
    }

    public List<Field> getFields() {
        return fields;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
