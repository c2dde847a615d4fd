package uk.redress.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file to hand out: looked at whole against its hash before the first byte leaves, so that a slow reader holds no
 * connection to the database and nothing damaged is handed out.
 */
public record OpenedFile(String name, String mediaType, long size, Path copy) implements Closeable {

    public void writeTo(OutputStream out) throws IOException {
        Files.copy(copy, out);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException staysBehind) {
            throw new UncheckedIOException(staysBehind);
        }
    }
}
