package uk.redress.processes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Stands in for the beans a diagram may call: answers what the test says and writes down what it was told. Public with
 * public methods because expressions reach them by reflection.
 */
public final class Vocabulary {

    public final Stages stages = new Stages();
    public final Deadlines deadlines = new Deadlines();

    final List<String> told = new ArrayList<>();
    private final TestClock clock;

    private boolean takenOver;
    private boolean beginsAtStageTwo;
    private boolean returned;
    private boolean refused;
    private Instant lastDayEnds;
    private Instant lastDayOfStageTwoEnds;

    Vocabulary(TestClock clock, Instant lastDayEnds, Instant lastDayOfStageTwoEnds) {
        this.clock = clock;
        this.lastDayEnds = lastDayEnds;
        this.lastDayOfStageTwoEnds = lastDayOfStageTwoEnds;
    }

    void complaintIsTakenOver() {
        takenOver = true;
    }

    void complaintIsAtStageTwo() {
        beginsAtStageTwo = true;
    }

    void responseIsReturned(boolean yes) {
        returned = yes;
    }

    void stageTwoIsRefused() {
        refused = true;
    }

    void lastDayEnds(Instant moment) {
        lastDayEnds = moment;
    }

    void lastDayOfStageTwoEnds(Instant moment) {
        lastDayOfStageTwoEnds = moment;
    }

    public final class Stages {

        public boolean isTakenOver(String number) {
            return takenOver;
        }

        public boolean beginsAtStageTwo(String number) {
            return beginsAtStageTwo;
        }

        public boolean isReturned(String number) {
            return returned;
        }

        public boolean isStageTwoRefused(String number) {
            return refused;
        }

        public void localResolutionRanOut(String number) {
            told.add("local resolution of " + number + " ran out");
        }

        public void investigationRanOut(String number) {
            told.add("investigation of " + number + " ran out");
        }
    }

    public final class Deadlines {

        public Instant localResolution(String number) {
            return lastDayEnds;
        }

        public boolean localResolutionHasPassed(String number) {
            return !clock.instant().isBefore(lastDayEnds);
        }

        public Instant investigation(String number) {
            return lastDayOfStageTwoEnds;
        }

        public boolean investigationHasPassed(String number) {
            return !clock.instant().isBefore(lastDayOfStageTwoEnds);
        }
    }
}
