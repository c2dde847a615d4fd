package uk.redress.web.programme;

import java.util.Locale;

/** The parts of the improvement programme, as its tabs name them. */
enum Place {
    OVERVIEW("/programme"),
    FINDINGS("/programme/findings"),
    EVIDENCE("/programme/evidence"),
    INDICATORS("/programme/indicators"),
    BOARDS("/programme/boards"),
    RISKS("/programme/risks"),
    PICTURE("/programme/picture"),
    REPORTS("/programme/reports");

    private final String path;

    Place(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    String label() {
        return "programme.place." + name().toLowerCase(Locale.ROOT);
    }

    /** The overview holds only itself: every other part lies below its address. */
    boolean holds(String address) {
        return address.equals(path) || (this != OVERVIEW && address.startsWith(path + "/"));
    }
}
