package uk.redress.clock;

import java.util.ArrayList;
import java.util.List;
import uk.redress.kernel.ComplaintNumber;

/** The stored clocks without a database. */
final class ClocksInMemory extends StatutoryClocks {

    private final List<StatutoryClock> clocks = new ArrayList<>();
    private String addedAsJson = "";

    String addedAsJson() {
        return addedAsJson;
    }

    @Override
    void add(StatutoryClock clock) {
        clocks.add(clock);
    }

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
    void addAll(String rowsAsJson) {
        addedAsJson = rowsAsJson;
    }
}
