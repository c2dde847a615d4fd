package uk.redress.access;

import uk.redress.access.Role.Names;

/** How high up somebody decides. What one may approve, those above may as well. */
public enum Rank {
    SERVICE_MANAGER(1),
    COMPLAINTS_MANAGER(2),
    /** Signs for the council: the director of children's services, or who acts for the director. */
    DIRECTOR(3);

    private final int height;

    Rank(int height) {
        this.height = height;
    }

    int height() {
        return height;
    }

    /** The same order where a statement compares, for an alias of {@code casework.account}. */
    static String inSql(String account) {
        return "case when %1$s.signs_for_council then %2$d when %1$s.role = '%3$s' then %4$d else %5$d end"
                .formatted(
                        account,
                        DIRECTOR.height,
                        Names.COMPLAINTS_MANAGER,
                        COMPLAINTS_MANAGER.height,
                        SERVICE_MANAGER.height);
    }

    public boolean isAtLeast(Rank other) {
        return height >= other.height;
    }
}
