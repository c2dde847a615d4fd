package uk.redress.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import uk.redress.evidence.EvidenceCount;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.kernel.Refused;

/** "Complete" is not evidence (rule book E4): what is said to be complete has some, and what a board accepts has some that was accepted. */
@ApplicationScoped
class ProvingActions {

    @Inject
    ReadingEvidence evidence;

    /** What a reviewer refused shows nothing, and neither does what was withdrawn. */
    void mustHaveSome(String action) {
        EvidenceCount found = evidence.counts(List.of(action)).getOrDefault(action, EvidenceCount.NONE);
        if (found.pieces() == 0) {
            throw new Refused(
                    "Nothing shows that %s is complete yet. Add the evidence first, then say that it is complete."
                            .formatted(action));
        }
        if (found.accepted() + found.waiting() == 0) {
            throw new Refused("What was given as evidence of %s was not accepted. Add evidence that shows it first,"
                            .formatted(action)
                    + " then say that it is complete.");
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
