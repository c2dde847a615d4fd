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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.improvement.planimport.BringingInPlans;
import uk.redress.improvement.planimport.PlanColumn;
import uk.redress.improvement.planimport.PlanOnHand;
import uk.redress.improvement.planimport.ReadingPlanImports;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.web.shell.Wording;

/** Says which column of a plan is about what. */
@Named
@ViewScoped
public class PlanColumnsPage implements Serializable {

    /** A column, and what it is about. */
    public static class Choice implements Serializable {

        private final int index;
        private final String heading;
        private final String sample;
        private String chosen;

        Choice(int index, String heading, String sample, String chosen) {
            this.index = index;
            this.heading = heading;
            this.sample = sample;
            this.chosen = chosen;
        }

        public String getHeading() {
            return heading.isEmpty() ? Wording.of("import.columnWithoutHeading", index + 1) : heading;
        }

        public String getSample() {
            return sample;
        }

        public String getChosen() {
            return chosen;
        }

        public void setChosen(@Nullable String chosen) {
            this.chosen = Objects.toString(chosen, "");
        }
    }

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    Long id;

    @Inject
    transient ReadingPlanImports reading;

    @Inject
    transient BringingInPlans bringing;

    private @Nullable PlanOnHand onHand;
    private List<Choice> choices = List.of();

    public void open() {
        PlanOnHand table = reading.open(Optional.ofNullable(id).orElseThrow(() -> new NotFound("This table")));
        onHand = table;
        choices = IntStream.range(0, table.headings().size())
                .mapToObj(i -> new Choice(
                        i,
                        table.headings().get(i),
                        table.samples().get(i),
                        table.columns().entrySet().stream()
                                .filter(entry -> entry.getValue() == i)
                                .map(entry -> entry.getKey().name())
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    public void settle() {
        Map<PlanColumn, Integer> columns = new EnumMap<>(PlanColumn.class);
        for (Choice choice : choices) {
            if (!choice.chosen.isEmpty() && columns.put(PlanColumn.valueOf(choice.chosen), choice.index) != null) {
                throw new Refused(Wording.of("import.columnTwice", Wording.of("planColumn." + choice.chosen)));
            }
        }
        bringing.columnsAre(getTable().id(), getTable().version(), columns);
        Messages.addFlashGlobalInfo("{0}", Wording.of("planImport.columns.done"));
        Faces.redirect("programme/import-preview/%s", Long.toString(getTable().id()));
    }

    public PlanOnHand getTable() {
        return Optional.ofNullable(onHand).orElseThrow(() -> new NotFound("This table"));
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public PlanColumn[] getMeanings() {
        return PlanColumn.values();
    }
}
