package uk.redress.complaints.investigation;

/** The two posts that every investigation needs (2006 Regulations, reg. 17). */
public enum Post {
    /** Investigates and reports. May work for the authority, but not in the line of the service complained about. */
    INVESTIGATING_OFFICER,
    /** Takes part throughout and says whether it was fair. Neither a member nor an officer, nor married to one (reg. 2). */
    INDEPENDENT_PERSON
}
