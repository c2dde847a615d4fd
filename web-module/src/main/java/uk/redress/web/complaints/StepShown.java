package uk.redress.web.complaints;

/**
 * One step of the stage, as the banner shows it.
 *
 * @param state done, now or next
 */
public record StepShown(String name, String state) {

    public String getName() {
        return name;
    }

    public String getState() {
        return state;
    }
}
