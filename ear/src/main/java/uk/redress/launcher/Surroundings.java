package uk.redress.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Redress needs of the machine, looked at before anything is started. */
final class Surroundings {

    private static final long DISK_NEEDED = 500L << 20;

    private Surroundings() {}

    static void demandAFreePort(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d is in use by another program: stop it, or choose another with -Dredress.http.port=8090."
                            .formatted(port),
                    e);
        }
    }

    static void demandSpace(Path folder) throws IOException {
        demandSpace(folder, Files.getFileStore(folder).getUsableSpace());
    }

    static void demandSpace(Path folder, long space) {
        if (space < DISK_NEEDED) {
            throw new CannotStart("There are only %d MB left on the disk of %s; Redress needs %d MB."
                    .formatted(space >> 20, folder, DISK_NEEDED >> 20));
        }
    }
}
