package uk.redress.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import uk.redress.db.DatabaseSignIn;
import uk.redress.db.DatabaseUnusable;
import uk.redress.db.EmbeddedDatabase;
import uk.redress.db.FirstAdministrator;
import uk.redress.db.Migrations;

/** {@code ./mvnw -Prun}: six steps, each announced; then it waits, and stops everything when it is told to stop. */
public final class Main {

    private static final int STEPS = 6;

    private final PrintStream terminal;
    private final Wishes wishes;
    private final Deque<Runnable> stops = new ArrayDeque<>();
    private int step;
    private volatile boolean stopping;

    private Main(PrintStream terminal, Wishes wishes) {
        this.terminal = terminal;
        this.wishes = wishes;
    }

    public static void main(String[] arguments) throws InterruptedException {
        PrintStream terminal = terminal();
        Path root = Path.of(arguments[0]);
        try {
            Main main = new Main(terminal, Wishes.of(System.getProperties(), System.getenv(), root));
            Runtime.getRuntime().addShutdownHook(new Thread(main::stop, "stopping Redress"));
            main.run(Path.of(arguments[1]), Path.of(arguments[2]), Path.of(arguments[3]));
        } catch (CannotStart | DatabaseUnusable e) {
            terminal.println();
            terminal.println("Redress cannot start. " + e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            terminal.println();
            terminal.println("Redress cannot start: a file could not be read or written. " + e);
            System.exit(1);
        }
    }

    private void run(Path home, Path configured, Path archive) throws IOException, InterruptedException {
        say("Looking at port %d, the disk and %s".formatted(wishes.port(), wishes.data()));
        Files.createDirectories(wishes.data());
        holdTheFolder();
        Server server = new Server(home, wishes);
        server.stopTheOneLeftBehind();
        for (int port : wishes.ports()) {
            Surroundings.demandAFreePort(port);
        }
        Surroundings.demandSpace(wishes.data());
        if (wishes.fresh()) {
            startAfresh();
        }

        DatabaseSignIn signIn = database();

        say("Bringing the tables up to date");
        Migrations migrations = new Migrations(signIn);
        migrations.check();
        migrations.migrate(sentence -> terminal.println("       " + sentence));

        say("Preparing the server");
        server.prepare(configured, archive);

        say("Starting the server");
        stops.push(server::stop);
        server.start(signIn);

        say("Waiting for the application");
        server.awaitTheApplication();
        sayThatItIsReady(server, signIn);
        int code = server.awaitItsEnd();
        if (stopping) {
            return;
        }
        terminal.println("The server has stopped (%d); its log is %s.".formatted(code, server.log()));
        System.exit(code == 0 ? 0 : 1);
    }

    private DatabaseSignIn database() {
        if (wishes.ownDatabase().isPresent()) {
            DatabaseSignIn own = wishes.ownDatabase().get();
            say("Using the database at " + own.url());
            return own;
        }
        say("Starting PostgreSQL");
        EmbeddedDatabase database =
                EmbeddedDatabase.start(wishes.data().resolve("postgresql"), Integer.getInteger("redress.db.port", 0));
        stops.push(database::close);
        return database.signIn();
    }

    private void holdTheFolder() throws IOException {
        FileChannel channel =
                FileChannel.open(wishes.data().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            throw new CannotStart("Redress is already starting in this process.", e);
        }
        if (lock == null) {
            throw new CannotStart(("Redress is already running on %s: stop that one first, or give this one another"
                            + " folder and port with -Dredress.data=... -Dredress.http.port=...")
                    .formatted(wishes.data()));
        }
    }

    private void startAfresh() throws IOException {
        if (wishes.ownDatabase().isPresent()) {
            throw new CannotStart(
                    "-Dredress.fresh empties only the database that Redress brings itself, never the one at DB_URL.");
        }
        Server.delete(wishes.data().resolve("postgresql").resolve("cluster"));
        Server.delete(wishes.data().resolve("server"));
        terminal.println("       Everything kept here so far is gone, as asked.");
    }

    private void sayThatItIsReady(Server server, DatabaseSignIn signIn) {
        terminal.println();
        terminal.println("Redress is ready:  " + wishes.address());
        if (wishes.demo()) {
            terminal.println(
                    "Sign in as         officer, complaints.manager, service.manager, service.manager.2, director,");
            terminal.println(
                    "                   auditor or admin; for the improvement programme as programme, lead, clerk");
            terminal.println("                   or member; the password of each is: demo");
        } else if (FirstAdministrator.isMissing(signIn)) {
            terminal.println(
                    "Nobody can sign in yet: start again with REDRESS_ADMIN_PASSWORD=... (12 characters or more)");
            terminal.println("                   in the environment, and then sign in as admin.");
        }
        terminal.println("Database           " + signIn.url());
        terminal.println("Log                " + server.log());
        terminal.println("Stop with Ctrl-C.");
    }

    private void say(String sentence) {
        step++;
        terminal.println("%d of %d  %s ...".formatted(step, STEPS, sentence));
    }

    /** The server before its database, each at most once. */
    private synchronized void stop() {
        stopping = true;
        if (!stops.isEmpty()) {
            terminal.println();
            terminal.println("Stopping ...");
        }
        while (!stops.isEmpty()) {
            stops.pop().run();
        }
    }

    @SuppressWarnings("SystemOut")
    private static PrintStream terminal() {
        return System.out;
    }
}
