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
    public final Actions actions = new Actions();

    final List<String> told = new ArrayList<>();
    private final TestClock clock;

    private boolean takenOver;
    private boolean beginsAtStageTwo;
    private boolean returned;
    private boolean beginsAtStageThree;
    private boolean beginsAtTheOmbudsman;
    private boolean refused;
    private boolean stageThreeDecided;
    private boolean stageThreeRefused;
    private boolean remedies;
    private Instant lastDayEnds = Instant.MAX;
    private Instant lastDayOfStageTwoEnds = Instant.MAX;
    private Instant lastDayForPapersEnds = Instant.MAX;
    private Instant lastDayForThePanelEnds = Instant.MAX;

    Vocabulary(TestClock clock) {
        this.clock = clock;
    }

    void complaintIsTakenOver() {
        takenOver = true;
    }

    void complaintIsAtStageTwo() {
        beginsAtStageTwo = true;
    }

    void complaintIsAtStageThree() {
        beginsAtStageThree = true;
    }

    void complaintIsAtTheOmbudsman() {
        beginsAtTheOmbudsman = true;
    }

    void stageThreeIsAccepted() {
        stageThreeDecided = true;
    }

    void stageThreeIsRefused() {
        stageThreeDecided = true;
        stageThreeRefused = true;
    }

    void remediesAreAgreed() {
        remedies = true;
    }

    void lastDayForPapersEnds(Instant moment) {
        lastDayForPapersEnds = moment;
    }

    void lastDayForThePanelEnds(Instant moment) {
        lastDayForThePanelEnds = moment;
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

    /** What the diagram of an action asks and tells. */
    public final class Actions {
        boolean approved;
        boolean declined;
        boolean sentBack;
        boolean embedded;
        Instant nextUpdate = Instant.MAX;
        Instant embeddedCheck = Instant.MAX;

        public boolean isApproved(String reference) {
            return approved;
        }

        public boolean isDeclined(String reference) {
            return declined;
        }

        public boolean isSentBack(String reference) {
            return sentBack;
        }

        public boolean isEmbedded(String reference) {
            return embedded;
        }

        public Instant nextUpdate(String reference) {
            return nextUpdate;
        }

        public Instant embeddedCheck(String reference) {
            return embeddedCheck;
        }

        public void askForUpdate(String reference) {
            told.add("an update of " + reference + " is asked for");
        }

        public void askWhetherLasted(String reference) {
            told.add("it is asked whether " + reference + " has lasted");
        }
    }

    public final class Stages {

        public boolean isTakenOver(String number) {
            return takenOver;
        }

        public boolean beginsAtStageTwo(String number) {
            return beginsAtStageTwo;
        }

        public boolean beginsAtStageThree(String number) {
            return beginsAtStageThree;
        }

        public boolean beginsAtTheOmbudsman(String number) {
            return beginsAtTheOmbudsman;
        }

        public boolean isStageThreeDecided(String number) {
            return stageThreeDecided;
        }

        public boolean isStageThreeRefused(String number) {
            return stageThreeRefused;
        }

        public boolean hasRemediesToCarryOut(String number) {
            return remedies;
        }

        public void panelWillBeLate(String number) {
            told.add("the panel of " + number + " will be late");
        }

        public void reviewPanelRanOut(String number) {
            told.add("the panel of " + number + " is overdue");
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

        public Instant papersForThePanel(String number) {
            return lastDayForPapersEnds;
        }

        public boolean papersForThePanelHasPassed(String number) {
            return !clock.instant().isBefore(lastDayForPapersEnds);
        }

        public Instant reviewPanel(String number) {
            return lastDayForThePanelEnds;
        }

        public boolean reviewPanelHasPassed(String number) {
            return !clock.instant().isBefore(lastDayForThePanelEnds);
        }
    }
}
