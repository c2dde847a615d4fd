package uk.redress.complaints;

import java.util.Optional;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refusal;

/**
 * What a complaint asks of safeguarding: that a worry about a child is kept, and whether the complaint may end while it is
 * open. The complaint refuses to close by itself, whatever way it ends.
 */
public interface Safeguarding {

    /** Somebody thinks that a child may be at risk: the complaint stays open until the outcome of a referral is known. */
    void raise(Complaint complaint, String worry);

    /** As {@link #raise}, unless a worry is on file already: the question was answered before. */
    void raiseUnlessKnown(Complaint complaint, String worry);

    /** Why the complaint cannot end now, in whatever way; empty when it can. */
    Optional<Refusal> refusalToClose(ComplaintNumber number);

    /** A manager allows it to end although the question is open. Good for one closing, and void with the next worry. */
    void allowClosing(ComplaintNumber number);
}
