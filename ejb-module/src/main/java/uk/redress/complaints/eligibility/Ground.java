package uk.redress.complaints.eligibility;

/** Why something is not dealt with under the statutory procedure. There are no other grounds (rule book A9). */
public enum Ground {
    NOT_A_QUALIFYING_PERSON,
    NOT_IN_SCOPE,
    OUT_OF_TIME,
    CONSIDERED_ALREADY,
    /** Considering it might prejudice a court, tribunal, disciplinary or criminal matter (reg. 8). */
    CONCURRENT_PROCEEDINGS,
    /** Somebody acts for another who does not want it. Never against a person complaining in their own right. */
    NO_CONSENT
}
