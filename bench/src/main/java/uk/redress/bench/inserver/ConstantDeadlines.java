package uk.redress.bench.inserver;

import java.time.Instant;

/** The one last day of everything. */
public class ConstantDeadlines {

    private final Instant lastDay;

    public ConstantDeadlines(Instant lastDay) {
        this.lastDay = lastDay;
    }

    public Instant localResolution(String number) {
        return lastDay;
    }

    public boolean localResolutionHasPassed(String number) {
        return false;
    }

    public Instant investigation(String number) {
        return lastDay;
    }

    public boolean investigationHasPassed(String number) {
        return false;
    }

    public Instant papersForThePanel(String number) {
        return lastDay;
    }

    public boolean papersForThePanelHasPassed(String number) {
        return false;
    }

    public Instant reviewPanel(String number) {
        return lastDay;
    }

    public boolean reviewPanelHasPassed(String number) {
        return false;
    }
}
