package uk.redress.access;

import java.util.List;

/** What whoever keeps requests tells about sight: nobody can decide about a complaint they cannot open. */
public interface AskedToDecide {

    /** The numbers of the complaints about which a request waits for this account, or for a manager it stands in for. */
    List<String> waitingFor(long account);
}
