package uk.redress.complaints.reviewpanel;

import uk.redress.kernel.TextLength;

/** Somebody who is to come before the panel. */
public record Attendee(As part, String name) {

    public Attendee {
        name = TextLength.LINE.needed(name, "the name of everybody who is to come");
    }

    /** As what they come. The complainant may bring an advocate and one other person (reg. 19(6)). */
    public enum As {
        COMPLAINANT,
        ADVOCATE,
        /** The one other person. */
        COMPANION,
        INVESTIGATING_OFFICER,
        INDEPENDENT_PERSON,
        ADJUDICATING_OFFICER,
        AUTHORITY,
        OTHER;

        /** Whether there may be only one of them. */
        boolean comesAlone() {
            return this == ADVOCATE || this == COMPANION;
        }
    }
}
