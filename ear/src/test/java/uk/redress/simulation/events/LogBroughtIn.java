package uk.redress.simulation.events;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import uk.redress.intake.ImportOnHand;
import uk.redress.intake.ReadingImports;
import uk.redress.intake.StagingImports;
import uk.redress.intake.TakingOverRegisters;
import uk.redress.simulation.Dice;
import uk.redress.simulation.Memory;
import uk.redress.simulation.Occurrence;
import uk.redress.simulation.Office;
import uk.redress.simulation.Plan;

/** The log of another team comes in: some of its complaints are open, some of these are late already. */
@Dependent
class LogBroughtIn implements Occurrence {

    private static final int FIRST_INDEX = 100_000;
    private static final DateTimeFormatter AS_IN_THE_LOG = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    Office office;

    @Inject
    StagingImports staging;

    @Inject
    ReadingImports reading;

    @Inject
    TakingOverRegisters registers;

    @Inject
    Memory memory;

    @Override
    public boolean isOn(LocalDate day, Plan plan) {
        return day.equals(plan.importDay());
    }

    @Override
    public void happen(LocalDate day, Plan plan) throws Exception {
        Path file = Files.createTempFile("log", ".csv");
        try {
            Files.writeString(file, log(day, plan));
            int taken = office.ask(Office.OFFICER, () -> {
                ImportOnHand preview = reading.open(staging.stage("log.csv", file));
                return registers.takeOver(preview.id(), preview.version());
            });
            memory.count("complaint brought in with a log", taken);
        } finally {
            Files.delete(file);
        }
    }

    private static String log(LocalDate day, Plan plan) {
        StringBuilder log = new StringBuilder(
                "Officer,Date Received,Date Response Sent,In SLA,Case Ref,Division,Team,Outcome,Raised by,Detail,Learnings\n");
        for (int i = 0; i < plan.imported(); i++) {
            Dice dice = plan.dice("log", i);
            LocalDate received = day.minusDays(dice.between(0, 40));
            boolean answered = dice.inAThousand(300);
            log.append("RE,%s,%s,,LOG-%d,Division,Team that joins,%s,Mother,Simulated complaint #%d: from a log,\n"
                    .formatted(
                            AS_IN_THE_LOG.format(received),
                            answered ? AS_IN_THE_LOG.format(day) : "",
                            i,
                            answered ? "Upheld" : "",
                            FIRST_INDEX + i));
        }
        return log.toString();
    }
}
