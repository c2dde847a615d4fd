package uk.redress.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.kernel.Refused;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;

/** The bytes of files, by their hash: the same file given twice is kept once. A piece at a time, never a file in memory. */
@ApplicationScoped
class KeptFiles {

    private static final int CHUNK = 256 << 10;
    private static final int CHUNKS_AT_A_TIME = 8;

    @PersistenceContext
    EntityManager entities;

    @Inject
    FolderOfFiles folder;

    @Inject
    SettingsInForce settings;

    @Inject
    Today today;

    /** The id of the content. */
    long keep(ReceivedFile file) {
        StoredIn place = StoredIn.set(settings.of(Setting.EVIDENCE_STORE));
        List<Long> fresh = session()
                .createNativeQuery("""
                        insert into evidence_content (hash, size, stored_in, stored_at)
                        values (:hash, :size, :place, :at) on conflict (hash) do nothing returning id""", Long.class)
                .setParameter("hash", file.hash().bytes())
                .setParameter("size", file.size())
                .setParameter("place", place.name())
                .setParameter("at", today.now().atOffset(ZoneOffset.UTC))
                .getResultList();
        if (fresh.isEmpty()) {
            return knownAlready(file);
        }
        switch (place) {
            case DATABASE -> keepInDatabase(fresh.get(0), file.path());
            case DISK -> folder.keep(file);
        }
        return fresh.get(0);
    }

    /**
     * Writes the content out, and looks on the way whether it is still what was given.
     *
     * @throws Refused when it is not there any more, or is not what it was
     */
    void write(Sha256 hash, OutputStream out) throws IOException {
        Tuple content = contentOf(hash);
        MessageDigest digest = Sha256.digest();
        OutputStream both = new DigestOutputStream(out, digest);
        switch (StoredIn.valueOf(content.get("stored_in", String.class))) {
            case DATABASE -> writeFromDatabase(content.get("id", Long.class), both);
            case DISK -> writeFromDisk(hash, both);
        }
        if (!Sha256.of(digest).equals(hash)) {
            throw new Refused(
                    "This file is not what was given: its hash is another one. Tell an administrator; the file"
                            + " as it was given is in the backups.");
        }
    }

    /** A whole copy that was looked at before anybody sees the first byte; to be deleted by whoever asked. */
    Path copy(Sha256 hash) {
        Path copy = null;
        try {
            copy = Files.createTempFile("evidence", ".out");
            try (OutputStream out = Files.newOutputStream(copy)) {
                write(hash, out);
            }
            Path whole = copy;
            copy = null;
            return whole;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            delete(copy);
        }
    }

    private static void delete(@Nullable Path copy) {
        if (copy != null) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException staysBehind) {
                throw new UncheckedIOException(staysBehind);
            }
        }
    }

    /** On disk it may have been lost: giving it again puts it back. */
    private long knownAlready(ReceivedFile file) {
        Tuple content = contentOf(file.hash());
        if (StoredIn.valueOf(content.get("stored_in", String.class)) == StoredIn.DISK) {
            folder.keep(file);
        }
        return content.get("id", Long.class);
    }

    private Tuple contentOf(Sha256 hash) {
        return session()
                .createNativeQuery("select id, stored_in from evidence_content where hash = :hash", Tuple.class)
                .setParameter("hash", hash.bytes())
                .getSingleResult();
    }

    private void keepInDatabase(long id, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] chunk = bytes.readNBytes(CHUNK); chunk.length > 0; chunk = bytes.readNBytes(CHUNK)) {
                session()
                        .createNativeMutationQuery(
                                "insert into evidence_chunk (content_id, number, bytes) values (:id, :number, :bytes)")
                        .setParameter("id", id)
                        .setParameter("number", number++)
                        .setParameter("bytes", chunk)
                        .executeUpdate();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void writeFromDatabase(long id, OutputStream out) throws IOException {
        try (Stream<byte[]> chunks = session()
                .createNativeQuery(
                        "select bytes from evidence_chunk where content_id = :id order by number", byte[].class)
                .setParameter("id", id)
                .setFetchSize(CHUNKS_AT_A_TIME)
                .getResultStream()) {
            for (byte[] chunk : (Iterable<byte[]>) chunks::iterator) {
                out.write(chunk);
            }
        }
    }

    private void writeFromDisk(Sha256 hash, OutputStream out) throws IOException {
        Path place = folder.placeOf(hash);
        if (!Files.isRegularFile(place)) {
            throw new Refused(
                    "The file is not in its folder any more. What was given is known by its hash only; tell an"
                            + " administrator, or give the same file again.");
        }
        Files.copy(place, out);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
