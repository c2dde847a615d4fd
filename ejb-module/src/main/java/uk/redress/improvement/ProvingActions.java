package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.kernel.Refused;

/** "Complete" is not evidence (rule book E4): what is said to be complete has some, and what a board accepts has some that was accepted. */
@ApplicationScoped
class ProvingActions {

    @Inject
    ReadingEvidence evidence;

    void mustHaveSome(String action) {
        if (evidence.backing(action).isEmpty()) {
            throw new Refused(
                    "Nothing shows that %s is complete yet. Add the evidence first, then say that it is complete."
                            .formatted(action));
        }
    }

    void mustHaveAccepted(String action) {
        if (!evidence.hasAccepted(action)) {
            throw new Refused(
                    "No evidence of %s has been accepted yet. Look at what backs it and accept it first, or send"
                                    .formatted(action)
                            + " the action back.");
        }
    }
}
