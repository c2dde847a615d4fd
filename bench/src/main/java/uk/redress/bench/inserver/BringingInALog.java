package uk.redress.bench.inserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import uk.redress.intake.ReadingImports;
import uk.redress.intake.StagingImports;
import uk.redress.intake.TakingOverRegisters;

/** Takes a log over as the pages do: looked at first, then all of it in one transaction. */
@ApplicationScoped
public class BringingInALog {

    @Inject
    ActingAs as;

    @Inject
    StagingImports staging;

    @Inject
    ReadingImports reading;

    @Inject
    TakingOverRegisters registers;

    /** @return how long it took from the accepted preview to the commit, in nanoseconds, and how many came in */
    String bringIn(Path file) throws Exception {
        long id = as.person("officer", () -> staging.stage("bench.csv", file));
        long seen = as.person("officer", () -> reading.open(id).version());
        long begun = System.nanoTime();
        int complaints = as.person("officer", () -> registers.takeOver(id, seen));
        return (System.nanoTime() - begun) + " " + complaints;
    }
}
