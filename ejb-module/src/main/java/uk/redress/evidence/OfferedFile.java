package uk.redress.evidence;

import java.io.InputStream;

/**
 * A file as it arrives. Neither its name nor what it says it is has been looked at.
 *
 * @param bytes read once, from the beginning; closed by whoever opened it
 */
public record OfferedFile(String name, InputStream bytes) implements Content {

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.FILE;
    }
}
