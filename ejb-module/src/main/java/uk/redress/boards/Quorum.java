package uk.redress.boards;

import org.jspecify.annotations.Nullable;

/** Whether enough members were there for the body to decide. */
public enum Quorum {
    MET,
    NOT_MET,
    /** The body has set no number: its chair says whether to go on. */
    CHAIR_DECIDES;

    /**
     * @param needed null where the body leaves it to its chair
     * @param present members and substitutes; who advises or looks on is not counted
     */
    public static Quorum of(@Nullable Integer needed, int present) {
        if (needed == null) {
            return CHAIR_DECIDES;
        }
        return present >= needed ? MET : NOT_MET;
    }
}
