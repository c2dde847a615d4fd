package uk.redress.incontainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import uk.redress.db.DatabaseSignIn;
import uk.redress.db.EmbeddedDatabase;
import uk.redress.db.Migrations;

/** An empty database and a server folder of the tests' own, there before the first test and gone after the last. */
public class DatabaseForTheTests implements LauncherSessionListener {

    private static final String A_MONDAY = "2026-11-23T09:00";

    private EmbeddedDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Path folder = Path.of(System.getProperty("it.folder"));
        try {
            empty(folder);
            prepareServer(folder.resolve("server"));
            Files.createDirectories(folder.resolve("server").resolve("deployments"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = EmbeddedDatabase.start(folder.resolve("postgresql"), 0);
        DatabaseSignIn signIn = database.signIn();
        new Migrations(signIn).migrate();
        // no commit waits for the disk: nobody needs this database after a power cut
        asOwner(signIn, "alter database redress set synchronous_commit = off");
        addYears(signIn);
        startClock(signIn);
        System.setProperty("it.server.options", System.getProperty("it.server.options", ""));
        System.setProperty("it.base", folder.resolve("server").toString());
        System.setProperty("it.db.url", signIn.urlForTheApplication());
        System.setProperty("it.db.user", signIn.applicationName());
        System.setProperty("it.db.password", signIn.applicationPassword());
        System.setProperty("it.db.owner", signIn.ownerName());
        System.setProperty("it.db.owner.password", signIn.ownerPassword());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }

    /**
     * The clock of the one server only goes forward, by years in one run: it must not come to the end of the known bank
     * holidays. Those that are made up lie where those of the last year known lie.
     */
    private static void addYears(DatabaseSignIn signIn) {
        asOwner(signIn, """
                insert into casework.bank_holiday (day, name)
                select (day + make_interval(years => ahead))::date, name
                  from casework.bank_holiday, generate_series(1, 8) ahead
                 where extract(year from day) = (select max(year) from casework.calendar_year)""", """
                insert into casework.calendar_year (year)
                select generate_series(max(year) + 1, max(year) + 8) from casework.calendar_year""");
    }

    /** The server's clock shows the same moment when it starts, whenever and on whatever machine the tests run. */
    private static void startClock(DatabaseSignIn signIn) {
        String moment = System.getProperty("it.clock.starts", A_MONDAY);
        long ahead = Duration.between(
                        Instant.now(),
                        LocalDateTime.parse(moment)
                                .atZone(ZoneId.of("Europe/London"))
                                .toInstant())
                .toSeconds();
        asOwner(
                signIn,
                "alter table clock_offset drop constraint clock_offset_ahead_seconds_check",
                "insert into clock_offset (ahead_seconds) values (" + ahead + ")");
    }

    private static void asOwner(DatabaseSignIn signIn, String... orders) {
        try (Connection owner = DriverManager.getConnection(
                        signIn.urlForTheApplication(), signIn.ownerName(), signIn.ownerPassword());
                Statement statement = owner.createStatement()) {
            for (String order : orders) {
                statement.execute(order);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void prepareServer(Path base) throws IOException {
        Path configured = Path.of(System.getProperty("server.base"));
        try (Stream<Path> files = Files.walk(configured)) {
            for (Path file : files.toList()) {
                Path target = base.resolve(configured.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void empty(Path folder) throws IOException {
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
            public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
