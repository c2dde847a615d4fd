package uk.redress.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** A file that has arrived whole, in a place of its own until it is known to be welcome. Never in memory. */
final class ReceivedFile implements Closeable {

    private static final int AT_A_TIME = 64 << 10;

    private final Path path;
    private final long size;
    private final Sha256 hash;

    private ReceivedFile(Path path, long size, Sha256 hash) {
        this.path = path;
        this.size = size;
        this.hash = hash;
    }

    /**
     * Reads no further than the limit.
     *
     * @throws FileRefused when there is nothing in it, or more than the limit
     */
    static ReceivedFile of(InputStream bytes, int megabytes) {
        Path path = null;
        try {
            path = Files.createTempFile("evidence", ".tmp");
            ReceivedFile received = copied(bytes, path, (long) megabytes << 20, megabytes);
            path = null;
            return received;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            delete(path);
        }
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    Sha256 hash() {
        return hash;
    }

    @Override
    public void close() {
        delete(path);
    }

    private static ReceivedFile copied(InputStream bytes, Path path, long limit, int megabytes) throws IOException {
        MessageDigest digest = Sha256.digest();
        long size = 0;
        byte[] some = new byte[AT_A_TIME];
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int n = bytes.read(some); n >= 0; n = bytes.read(some)) {
                size += n;
                if (size > limit) {
                    throw new FileRefused(
                            "This file is larger than %d MB. Give a smaller one, or a link to where it is kept; an administrator can raise the limit."
                                    .formatted(megabytes));
                }
                digest.update(some, 0, n);
                out.write(some, 0, n);
            }
        }
        if (size == 0) {
            throw new FileRefused("This file is empty: it has 0 bytes. Choose the file again, or save it anew first.");
        }
        return new ReceivedFile(path, size, Sha256.of(digest));
    }

    private static void delete(@Nullable Path path) {
        if (path != null) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException staysBehind) {
                throw new UncheckedIOException(staysBehind);
            }
        }
    }
}
