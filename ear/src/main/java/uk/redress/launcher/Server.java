package uk.redress.launcher;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;
import uk.redress.db.DatabaseSignIn;

/**
 * The application server as a process of ours. The distribution is read where the build unpacked it; everything the
 * server writes, and the configuration and archive it runs on, is in the data folder, so that a build never changes
 * what is running.
 */
final class Server {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String ARCHIVE = "redress.ear";

    private final Path home;
    private final Path base;
    private final Wishes wishes;
    private Optional<Process> process = Optional.empty();

    Server(Path home, Wishes wishes) {
        this.home = home;
        this.base = wishes.data().resolve("server");
        this.wishes = wishes;
    }

    Path log() {
        return base.resolve("log").resolve("server.log");
    }

    /** A launcher that was killed could not stop its server; the folder is ours now, so the server is nobody's. */
    void stopTheOneLeftBehind() throws IOException {
        Path note = base.resolve("pid");
        if (!Files.exists(note)) {
            return;
        }
        ProcessHandle.of(Long.parseLong(Files.readString(note).trim()))
                .filter(left -> left.info().arguments().stream()
                        .flatMap(Stream::of)
                        .anyMatch(argument -> argument.contains(base.toString())))
                .ifPresent(Server::stop);
        Files.delete(note);
    }

    /** Configuration and archive as they were built just now; of the last run only the log is kept. */
    void prepare(Path configured, Path archive) throws IOException {
        for (String made : List.of("configuration", "modules", "deployments", "data", "tmp")) {
            delete(base.resolve(made));
        }
        copy(configured.resolve("configuration"), base.resolve("configuration"));
        copy(configured.resolve("modules"), base.resolve("modules"));
        Files.createDirectories(base.resolve("deployments"));
        Files.createDirectories(base.resolve("log"));
        Files.copy(archive, base.resolve("deployments").resolve(ARCHIVE));
        Files.createFile(base.resolve("deployments").resolve(ARCHIVE + ".dodeploy"));
    }

    void start(DatabaseSignIn signIn) throws IOException {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(home)
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setBaseDirectory(base)
                .addModuleDirs(base.resolve("modules").toString())
                .setJavaOptions("-Xms128m", "-Xmx" + wishes.heap(), "-Djava.net.preferIPv4Stack=true")
                .addJavaOption("-Djava.awt.headless=true")
                .addServerArgument("-Djboss.http.port=" + wishes.port())
                .addServerArgument("-Djboss.https.port=" + wishes.httpsPort())
                .addServerArgument("-Djboss.management.http.port=" + wishes.managementPort())
                .addServerArgument("-Dredress.address=" + wishes.address())
                .addServerArgument("-Dredress.demo=" + wishes.demo())
                .addServerArgument("-Dredress.clock.movable=" + wishes.demo());
        Process started = Launcher.of(command)
                .setDirectory(base)
                .setRedirectErrorStream(true)
                .redirectOutput(base.resolve("log").resolve("console.log"))
                // by the environment, where other people on this machine cannot read it
                .addEnvironmentVariable("DB_URL", signIn.urlForTheApplication())
                .addEnvironmentVariable("DB_USER", signIn.applicationName())
                .addEnvironmentVariable("DB_PASSWORD", orSomething(signIn.applicationPassword()))
                .launch();
        process = Optional.of(started);
        Files.writeString(base.resolve("pid"), String.valueOf(started.pid()));
    }

    /** Waits for the marker file that the server leaves beside the archive. */
    void awaitTheApplication() throws InterruptedException {
        Path deployments = base.resolve("deployments");
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            if (Files.exists(deployments.resolve(ARCHIVE + ".deployed"))) {
                return;
            }
            if (Files.exists(deployments.resolve(ARCHIVE + ".failed"))) {
                throw new CannotStart("The application did not deploy; the reason is in " + log() + ".");
            }
            if (process.map(running -> !running.isAlive()).orElse(true)) {
                throw new CannotStart("The server stopped while it was starting; the reason is in " + log() + ".");
            }
            Thread.sleep(200);
        }
        throw new CannotStart(
                "The application was not ready within %d minutes; see %s.".formatted(PATIENCE.toMinutes(), log()));
    }

    int awaitItsEnd() throws InterruptedException {
        return process.isPresent() ? process.get().waitFor() : 0;
    }

    void stop() {
        process.map(Process::toHandle).ifPresent(Server::stop);
        try {
            Files.deleteIfExists(base.resolve("pid"));
        } catch (IOException e) {
            // the next start looks whether that process still exists
            process = Optional.empty();
        }
    }

    /** A role that needs no password gets one all the same: the server's datasource takes no empty one. */
    private static String orSomething(String password) {
        return password.isEmpty() ? "none" : password;
    }

    private static void stop(ProcessHandle running) {
        running.destroy();
        running.onExit().completeOnTimeout(running, 30, TimeUnit.SECONDS).join();
        running.destroyForcibly();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
