package uk.redress.simulation.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.repository.DeploymentBuilder;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.simulation.Memory;
import uk.redress.simulation.Occurrence;
import uk.redress.simulation.Office;
import uk.redress.simulation.Plan;
import uk.redress.work.Move;
import uk.redress.work.MovingToCurrentDiagrams;

/** A release brings a new version of every diagram; some weeks later an administrator moves what still runs on the old one. */
@Dependent
class NewDiagrams implements Occurrence {

    @Inject
    Office office;

    @Inject
    RepositoryService diagrams;

    @Inject
    MovingToCurrentDiagrams moving;

    @Inject
    Memory memory;

    @Override
    public boolean isOn(LocalDate day, Plan plan) {
        return day.equals(plan.newDiagrams()) || day.equals(plan.movedToNewDiagrams());
    }

    @Override
    public void happen(LocalDate day, Plan plan) throws Exception {
        if (day.equals(plan.newDiagrams())) {
            deployAgain();
        } else {
            moveAll();
        }
    }

    private void deployAgain() throws IOException {
        String current = diagrams.createProcessDefinitionQuery()
                .processDefinitionKey("childrens-complaint")
                .latestVersion()
                .singleResult()
                .getDeploymentId();
        DeploymentBuilder upgrade = diagrams.createDeployment().name("Redress");
        for (String diagram : diagrams.getDeploymentResourceNames(current)) {
            try (InputStream file = diagrams.getResourceAsStream(current, diagram)) {
                upgrade.addInputStream(diagram, file);
            }
        }
        upgrade.deploy();
    }

    private void moveAll() throws Exception {
        assertThat(office.ask(Office.ADMINISTRATOR, moving::dryRun)).allMatch(Move::isPossible);
        List<ComplaintNumber> onEarlier = office.ask(Office.ADMINISTRATOR, moving::onEarlierVersions);
        for (ComplaintNumber number : onEarlier) {
            office.as(Office.ADMINISTRATOR, () -> moving.move(number));
        }
        assertThat(office.ask(Office.ADMINISTRATOR, moving::onEarlierVersions)).isEmpty();
        memory.count("complaint moved to new diagrams", onEarlier.size());
    }
}
