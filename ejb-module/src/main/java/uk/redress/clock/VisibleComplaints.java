package uk.redress.clock;

import uk.redress.kernel.ComplaintNumber;

/** What the clock must be told before it shows a deadline to a person: whether they may see the complaint it is of. */
public interface VisibleComplaints {

    /** False for a complaint that is hidden from the person signed in, and for one that does not exist. */
    boolean include(ComplaintNumber complaint);
}
