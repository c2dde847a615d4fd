package uk.redress.simulation;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The simulation, in three parts because the application is deployed again in the middle. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SimulatedYearsIT {

    @Inject
    Simulation simulation;

    @Inject
    Report report;

    private static Plan plan() {
        return new Plan(Long.getLong("simulation.seed"), Integer.getInteger("simulation.complaints"));
    }

    @Test
    @Order(1)
    void up_to_a_day_in_the_middle() throws Exception {
        simulation.run(plan(), Plan.FIRST_DAY, plan().redeploy());
    }

    @Test
    @Order(2)
    @RunAsClient
    void the_application_is_deployed_again() throws Exception {
        Redeploying.now();
    }

    @Test
    @Order(3)
    void from_there_to_the_end_of_the_second_year() throws Exception {
        simulation.run(plan(), plan().redeploy().plusDays(1), Plan.LAST_DAY);
        report.write(plan());
    }

    @Test
    @Order(4)
    @RunAsClient
    void what_it_covered() throws Exception {
        System.out.println(Files.readString(
                Path.of(System.getProperty("it.base")).resolve("data").resolve(Report.NAME)));
    }
}
