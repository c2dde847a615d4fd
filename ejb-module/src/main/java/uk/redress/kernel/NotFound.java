package uk.redress.kernel;

/**
 * There is nothing of that name for the person who asks. Whether it exists and is not theirs, or does not exist, is
 * never told: both answer with this.
 */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what + " was not found.");
    }
}
