package uk.redress.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import uk.redress.db.DatabaseSignIn;

/** What the person who typed the command asked for, by {@code -Dredress...} and by the environment. */
record Wishes(Path data, int port, boolean fresh, boolean demo, String heap, Optional<DatabaseSignIn> ownDatabase) {

    private static final int HTTP_PORT = 8080;

    static Wishes of(Properties properties, Map<String, String> environment, Path root) {
        Optional<DatabaseSignIn> ownDatabase = ownDatabase(environment);
        return new Wishes(
                root.resolve(properties.getProperty("redress.data", ".redress/data"))
                        .normalize(),
                port(properties.getProperty("redress.http.port", String.valueOf(HTTP_PORT))),
                isSet(properties.getProperty("redress.fresh")),
                ownDatabase.isEmpty() || isSet(environment.get("REDRESS_DEMO")),
                properties.getProperty("redress.heap", "512m"),
                ownDatabase);
    }

    int managementPort() {
        return port + 1910;
    }

    int httpsPort() {
        return port + 363;
    }

    /** All that the server listens on. */
    List<Integer> ports() {
        return List.of(port, httpsPort(), managementPort());
    }

    String address() {
        return "http://localhost:" + port + "/";
    }

    private static Optional<DatabaseSignIn> ownDatabase(Map<String, String> environment) {
        String url = environment.getOrDefault("DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart(
                    "DB_URL is \"%s\"; it has to look like jdbc:postgresql://host:5432/database.".formatted(url));
        }
        return Optional.of(new DatabaseSignIn(
                url,
                demanded(environment, "DB_OWNER_USER"),
                environment.getOrDefault("DB_OWNER_PASSWORD", ""),
                demanded(environment, "DB_USER"),
                environment.getOrDefault("DB_PASSWORD", "")));
    }

    private static String demanded(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new CannotStart(
                    ("DB_URL is set but %s is not: DB_OWNER_USER owns the tables and migrates them, DB_USER is the role"
                                    + " the application signs in with (see docs/running.md).")
                            .formatted(name));
        }
        return value;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1024 && port <= 63_000) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new CannotStart("redress.http.port is \"%s\", which is not a number.".formatted(text), e);
        }
        throw new CannotStart("redress.http.port is %s; choose one between 1024 and 63000.".formatted(text));
    }

    /** {@code -Dredress.fresh} alone means yes. */
    private static boolean isSet(@Nullable String value) {
        return value != null && !value.equalsIgnoreCase("false");
    }
}
