package uk.redress.improvement.planimport;

import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables that were brought for a plan, with what would become or became of each row. */
@Stateless
@RolesAllowed(PROGRAMME_OFFICE)
public class ReadingPlanImports {

    private static final int SAMPLES = 3;
    private static final int SAMPLE = 40;

    @Inject
    PlanImports imports;

    public List<PlanImportInList> latest(String plan) {
        return imports.latest(plan);
    }

    public PlanOnHand open(long id) {
        PlanImports.Staged staged = imports.called(id);
        return new PlanOnHand(
                staged.id(),
                staged.version(),
                staged.plan(),
                staged.planTitle(),
                staged.fileName(),
                staged.description(),
                staged.headings(),
                staged.columns(),
                samples(staged),
                staged.corrections(),
                new JudgeOfPlans(staged.columns(), staged.corrections(), imports.plan(staged.plan(), id))
                        .read(staged.rows()),
                staged.acceptedAt() == null ? Map.of() : imports.actionsOf(id),
                staged.uploadedBy(),
                staged.uploadedAt(),
                staged.acceptedBy(),
                staged.acceptedAt());
    }

    private static List<String> samples(PlanImports.Staged staged) {
        return IntStream.range(0, staged.headings().size())
                .mapToObj(i -> staged.rows().stream()
                        .map(row -> row.cell(i))
                        .filter(cell -> !cell.isEmpty())
                        .distinct()
                        .limit(SAMPLES)
                        .map(cell -> cell.length() > SAMPLE ? cell.substring(0, SAMPLE) + "…" : cell)
                        .collect(Collectors.joining(" · ")))
                .toList();
    }
}
