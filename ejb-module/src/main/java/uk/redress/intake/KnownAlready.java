package uk.redress.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which complaints of the register have one of these references, or came from a row of the same content. */
record KnownAlready(Map<String, String> numberByReference, Map<String, String> numberByFingerprint) {

    static final KnownAlready NOTHING = new KnownAlready(Map.of(), Map.of());

    @Nullable
    String number(String reference, String fingerprint) {
        return reference.isEmpty() ? numberByFingerprint.get(fingerprint) : numberByReference.get(reference);
    }
}
