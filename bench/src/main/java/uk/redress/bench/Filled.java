package uk.redress.bench;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/** Databases of the improvement programme, filled by a script in whole statements; triggers are silent meanwhile. */
final class Filled {

    private final Databases databases;

    Filled(Databases databases) {
        this.databases = databases;
    }

    /**
     * Makes it afresh, or keeps that of the last run where that was asked for.
     *
     * @param script with the number of what it makes in place of <code>((size))</code>
     */
    void make(String name, String script, int size) throws Exception {
        if (Boolean.getBoolean("bench.keep") && databases.has(name)) {
            return;
        }
        Instant begun = Instant.now();
        databases.fresh(name);
        new Registers(databases).fill(name, Registers.Size.EMPTY);
        try (Connection connection = databases.superuser(name);
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = casework; set synchronous_commit = off; set work_mem = '256MB';"
                    + " set session_replication_role = replica");
            statement.execute(Registers.text(script).replace("((size))", String.valueOf(size)));
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
        Bench.say("%s is filled by %s to a size of %,d; that took %d s."
                .formatted(
                        name,
                        script,
                        size,
                        Duration.between(begun, Instant.now()).toSeconds()));
    }
}
