package uk.redress.complaints;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** The day on which the last of these was done; empty when none was. */
    Optional<LocalDate> lastDone(Collection<String> references);

    /**
     * Something the authority said it would do.
     *
     * @param owner by name or by post, as it is said to the complainant
     * @param madeOn when it was said, where that was before today; null for today
     */
    record Promise(
            ComplaintNumber complaint,
            String text,
            String owner,
            LocalDate dueOn,
            @Nullable LocalDate madeOn) {

        public Promise(ComplaintNumber complaint, String text, String owner, LocalDate dueOn) {
            this(complaint, text, owner, dueOn, null);
        }
    }
}
