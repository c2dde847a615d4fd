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
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** A row of a plan cell by cell: what is written, how it was read, and a field to write it anew. */
@Named
@ViewScoped
public class PlanRowPage implements Serializable {

    /** A cell with its field. */
    public static class Field implements Serializable {

        private CellRead cell;
        private String text;
        private boolean changedByOthers;

        Field(CellRead cell) {
            this.cell = cell;
            this.text = known(cell);
        }

        private static String known(CellRead cell) {
            return Objects.requireNonNullElse(cell.typed(), cell.written());
        }

        /** As others have left it meanwhile; what was typed here since stays. */
        void isNow(CellRead now) {
            boolean typedHere = !text.equals(known(cell));
            changedByOthers = !known(now).equals(known(cell));
            cell = now;
            if (!typedHere) {
                text = known(now);
            }
        }

        /** Somebody else has written in it after the page was opened. */
        public boolean isChangedByOthers() {
            return changedByOthers;
        }

        public String getByOthers() {
            return known(cell);
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
    private boolean leftOutMeanwhile;

    public void open() {
        read();
        fields = getRead().cells().stream().map(Field::new).toList();
    }

    private void read() {
        PlanOnHand table = reading.open(Optional.ofNullable(id).orElseThrow(() -> new NotFound("This table")));
        onHand = table;
        read = table.rows().stream()
                .filter(one -> Objects.equals(one.row(), row))
                .findFirst()
                .orElseThrow(() -> new NotFound("This row"));
    }

    public void correct() {
        Map<PlanColumn, String> typed = new EnumMap<>(PlanColumn.class);
        fields.stream()
                .filter(field -> !field.text.equals(field.cell.written()))
                .forEach(field -> typed.put(field.cell.column(), field.text));
        attempt(() -> bringing.correct(
                getTable().id(), getTable().version(), getRead().row(), typed));
        back("planImport.row.done");
    }

    public void leaveOut() {
        attempt(() -> bringing.leaveOut(
                getTable().id(), getTable().version(), getRead().row(), Objects.toString(because, "")));
        back("planImport.row.leftOut");
    }

    public void takeIn() {
        attempt(() -> bringing.leaveOut(
                getTable().id(), getTable().version(), getRead().row(), null));
        back("planImport.row.done");
    }

    /** On a newer version the page shows the row as it is now, beside what was typed. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (ChangedMeanwhile changed) {
            boolean wasIn = !isLeftOut();
            read();
            fields.forEach(field -> field.isNow(getRead().cell(field.cell.column())));
            leftOutMeanwhile = wasIn && isLeftOut();
            throw changed;
        }
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

    /** It was left out by somebody else after this page was opened: what was typed is still here. */
    public boolean isLeftOutMeanwhile() {
        return leftOutMeanwhile && isLeftOut();
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
