package uk.redress.access;

import java.util.List;

/** What people may see, for tests of other capabilities. */
public final class Sights {

    private Sights() {}

    public static Visibility ofAnOfficer() {
        return Visibility.everything();
    }

    public static Visibility ofAServiceManager() {
        return Visibility.of(5, List.of(1L, 2L));
    }
}
