package uk.redress.complaints;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;

/** What a complaint asks of the improvement work: that what was promised because of it is done and can be shown. */
public interface PromisedActions {

    /**
     * Takes the promise on, in the transaction of the act that makes it.
     *
     * @return its reference
     * @throws Refused when it is due before it is promised
     */
    String promise(Promise promise);

    /** Which of these have not been shown to be done, by their references. */
    List<String> notDone(Collection<String> references);

    /**
     * Something the authority said it would do.
     *
     * @param owner by name or by post, as it is said to the complainant
     */
    record Promise(ComplaintNumber complaint, String text, String owner, LocalDate dueOn) {}
}
