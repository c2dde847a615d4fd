package uk.redress.evidence;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Files on disk, each under its hash, in the server's data folder or where {@code redress.evidence.folder} says. A file
 * is there whole or not at all; one whose transaction failed stays behind and harms nobody, as it is only found by hash.
 */
@ApplicationScoped
class FolderOfFiles {

    static final String FOLDER = "redress.evidence.folder";
    private static final String SERVERS_DATA = "jboss.server.data.dir";

    Path folder() {
        String own = System.getProperty(FOLDER);
        return own == null || own.isBlank() ? Path.of(System.getProperty(SERVERS_DATA, "."), "evidence") : Path.of(own);
    }

    Path placeOf(Sha256 hash) {
        String name = hash.digits();
        return folder().resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name);
    }

    void keep(ReceivedFile file) {
        Path place = placeOf(file.hash());
        if (Files.isRegularFile(place)) {
            return;
        }
        try {
            Files.createDirectories(place.getParent());
            Path arriving = Files.createTempFile(place.getParent(), "arriving", ".tmp");
            try {
                Files.copy(file.path(), arriving, StandardCopyOption.REPLACE_EXISTING);
                try (FileChannel written = FileChannel.open(arriving, READ, WRITE)) {
                    written.force(true);
                }
                Files.move(arriving, place, ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
