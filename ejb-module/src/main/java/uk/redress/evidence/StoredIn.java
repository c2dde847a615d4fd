package uk.redress.evidence;

import java.util.Locale;

/** Where the bytes of files are kept: as the setting {@code evidence.store} says when they come. */
enum StoredIn {
    DATABASE,
    DISK;

    static StoredIn set(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }
}
