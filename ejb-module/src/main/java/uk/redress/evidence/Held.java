package uk.redress.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What a revision holds once it is kept: its hash, and either a file, an address or a reading.
 *
 * @param reading null also where an indicator was only named, as was possible once
 */
record Held(
        Sha256 hash,
        @Nullable Long content,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable String address,
        @Nullable String indicator,
        @Nullable String period,
        @Nullable String indicatorReference,
        @Nullable String reading) {

    static Held file(KeptFile file) {
        return new Held(
                new Sha256(file.hash()), file.content(), file.name(), file.mediaType(), null, null, null, null, null);
    }

    static Held link(OfferedLink link) {
        return new Held(Sha256.of(link.address()), null, null, null, link.address(), null, null, null, null);
    }

    static Held reading(RecordedReading reading) {
        return new Held(
                Sha256.of(reading.words()),
                null,
                null,
                null,
                null,
                reading.name(),
                reading.period().inWords(),
                reading.indicator(),
                reading.words());
    }
}
