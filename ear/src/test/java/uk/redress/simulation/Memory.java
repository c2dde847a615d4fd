package uk.redress.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The little that is not in the tables and must outlive a new deployment: where the calendar stood, and what was counted. */
@ApplicationScoped
public class Memory {

    private static final Path FILE = Path.of(System.getProperty("jboss.server.data.dir"), "simulation");

    private Kept kept = new Kept();

    private static final class Kept implements Serializable {
        private static final long serialVersionUID = 1L;
        private final Map<String, Integer> counts = new TreeMap<>();
        private final Map<Long, LocalDate> clocksSeenStopped = new HashMap<>();
        private final Map<String, Double> seconds = new TreeMap<>();
        private LocalDate day = Plan.FIRST_DAY;
    }

    void keep() throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(FILE))) {
            out.writeObject(kept);
        }
    }

    void remember() throws IOException, ClassNotFoundException {
        if (Files.exists(FILE)) {
            try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(FILE))) {
                kept = (Kept) in.readObject();
            }
        }
    }

    public void count(String what, int times) {
        if (times > 0) {
            kept.counts.merge(what, times, Integer::sum);
        }
    }

    Map<String, Integer> counts() {
        return kept.counts;
    }

    void spent(String on, long startedAt) {
        kept.seconds.merge(on, (System.nanoTime() - startedAt) / 1e9, Double::sum);
    }

    Map<String, Double> seconds() {
        return kept.seconds;
    }

    LocalDate day() {
        return kept.day;
    }

    void dayIs(LocalDate day) {
        kept.day = day;
    }

    /** The day on which a clock was first found stopped: from then on it is no longer counted again. */
    LocalDate stopped(long clock) {
        return kept.clocksSeenStopped.computeIfAbsent(clock, unseen -> kept.day);
    }
}
