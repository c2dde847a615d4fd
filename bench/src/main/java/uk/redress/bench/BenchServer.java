package uk.redress.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;
import uk.redress.db.DatabaseSignIn;

/** The server as it is delivered, with the archive as it was built and our small web archive added to it. */
final class BenchServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String ARCHIVE = "redress.ear";
    private static final List<String> COPIED = List.of("configuration", "modules");

    private final Process process;
    private final Path base;
    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private BenchServer(Process process, Path base, int port) {
        this.process = process;
        this.base = base;
        this.port = port;
    }

    /** @param name of the folder everything of this server is in */
    static BenchServer start(Places places, String name, DatabaseSignIn database) {
        try {
            Path base = places.folder().resolve("server-" + name);
            delete(base);
            for (String copied : COPIED) {
                copy(places.configured().resolve(copied), base.resolve(copied));
            }
            Files.createDirectories(base.resolve("log"));
            Path deployments = Files.createDirectories(base.resolve("deployments"));
            Files.copy(places.archive(), deployments.resolve(ARCHIVE));
            addOurselves(deployments.resolve(ARCHIVE), places.classes());
            Files.createFile(deployments.resolve(ARCHIVE + ".dodeploy"));
            int port = freePort();
            BenchServer server = new BenchServer(launch(places, base, port, database), base, port);
            server.awaitDeployment();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch(Places places, Path base, int port, DatabaseSignIn database) throws IOException {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(places.serverHome())
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setBaseDirectory(base)
                .addModuleDirs(base.resolve("modules").toString())
                .setJavaOptions("-Xms128m", "-Xmx512m", "-Djava.net.preferIPv4Stack=true")
                .addServerArgument("-Djboss.http.port=" + port)
                .addServerArgument("-Djboss.https.port=" + freePort())
                .addServerArgument("-Djboss.management.http.port=" + freePort());
        return Launcher.of(command)
                .setDirectory(base)
                .setRedirectErrorStream(true)
                .redirectOutput(base.resolve("log").resolve("console.log"))
                .addEnvironmentVariable("DB_URL", database.urlForTheApplication())
                .addEnvironmentVariable("DB_USER", database.applicationName())
                .addEnvironmentVariable("DB_PASSWORD", database.applicationPassword())
                .launch();
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Has something done inside the server; comes back when it is done. */
    String measure(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder("/bench/measure?");
        parameters.forEach((name, value) -> query.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(address(query.toString())))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("%s answered %d; the reason is in %s."
                        .formatted(query, response.statusCode(), base.resolve("log/server.log")));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }

    private void awaitDeployment() {
        Path deployments = base.resolve("deployments");
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp && process.isAlive()) {
            if (Files.exists(deployments.resolve(ARCHIVE + ".deployed"))) {
                return;
            }
            if (Files.exists(deployments.resolve(ARCHIVE + ".failed"))) {
                break;
            }
            Bench.pause(Duration.ofMillis(200));
        }
        close();
        throw new IllegalStateException(
                "Redress did not deploy for the benchmark; the reason is in " + base.resolve("log/server.log") + ".");
    }

    private static void addOurselves(Path archive, Path classes) throws IOException {
        Path war = archive.resolveSibling("bench.war.tmp");
        Files.deleteIfExists(war);
        String ours = "uk/redress/bench/inserver";
        try (FileSystem zip = FileSystems.newFileSystem(war, Map.of("create", "true"))) {
            Files.createDirectories(zip.getPath("META-INF"));
            Files.writeString(
                    zip.getPath("META-INF/MANIFEST.MF"),
                    "Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron\n");
            Path inside = Files.createDirectories(zip.getPath("WEB-INF/classes").resolve(ours));
            Files.writeString(zip.getPath("WEB-INF/beans.xml"), "");
            try (Stream<Path> found = Files.list(classes.resolve(ours))) {
                for (Path file : found.toList()) {
                    Files.copy(file, inside.resolve(file.getFileName().toString()));
                }
            }
        }
        try (FileSystem zip = FileSystems.newFileSystem(archive)) {
            Files.copy(war, zip.getPath("bench.war"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(war);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
