package uk.redress.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ComplaintNumber;

/** The stored clocks without a database. */
final class ClocksInMemory extends StatutoryClocks {

    private final List<StatutoryClock> clocks = new ArrayList<>();
    private String addedAsJson = "";
    private @Nullable LocalDate addedKnownSince;

    @Nullable
    LocalDate addedKnownSince() {
        return addedKnownSince;
    }

    String addedAsJson() {
        return addedAsJson;
    }

    @Override
    void add(StatutoryClock clock) {
        clocks.add(clock);
    }

    @Override
    void remove(ComplaintNumber complaint, Set<ClockKind> kinds) {
        clocks.removeIf(clock -> clock.complaint().equals(complaint) && kinds.contains(clock.kind()));
    }

    @Override
    void writeDown() {}

    @Override
    List<StatutoryClock> of(ComplaintNumber complaint) {
        return clocks.stream()
                .filter(clock -> clock.complaint().equals(complaint))
                .toList();
    }

    @Override
    List<StatutoryClock> running() {
        return clocks.stream().filter(StatutoryClock::isRunning).toList();
    }

    @Override
    void keepStill() {}

    @Override
    void addAll(String rowsAsJson, LocalDate knownSince) {
        addedAsJson = rowsAsJson;
        addedKnownSince = knownSince;
    }
}
