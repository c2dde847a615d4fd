package uk.redress.kernel;

/**
 * An act was not done because a rule forbids it, and nothing was changed. Declared in {@code ejb-jar.xml} as an
 * application exception that rolls back, so the page receives it as it is.
 */
public class Refused extends RuntimeException {

    private final Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.reason());
        this.refusal = refusal;
    }

    public Refused(String reason) {
        this(new Refusal(reason));
    }

    public Refusal refusal() {
        return refusal;
    }
}
