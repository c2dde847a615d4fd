package uk.redress.bench.inserver;

/** The vocabulary without the product behind it: the same words, each with one answer. */
public class ConstantStages {

    private final boolean takenOver;

    public ConstantStages(boolean takenOver) {
        this.takenOver = takenOver;
    }

    public boolean isTakenOver(String number) {
        return takenOver;
    }

    public boolean isReturned(String number) {
        return false;
    }

    public void localResolutionRanOut(String number) {}

    public boolean beginsAtStageTwo(String number) {
        return false;
    }

    public boolean isStageTwoRefused(String number) {
        return false;
    }

    public void investigationRanOut(String number) {}

    public boolean beginsAtStageThree(String number) {
        return false;
    }

    public boolean isStageThreeDecided(String number) {
        return false;
    }

    public boolean isStageThreeRefused(String number) {
        return false;
    }

    public void panelWillBeLate(String number) {}

    public void reviewPanelRanOut(String number) {}

    public boolean beginsAtTheOmbudsman(String number) {
        return false;
    }

    public boolean hasRemediesToCarryOut(String number) {
        return false;
    }
}
