package uk.redress.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LaunchingIT {

    private static final Path ROOT = Path.of("/somewhere");
    private static final Map<String, String> OWN_DATABASE = Map.of(
            "DB_URL", "jdbc:postgresql://db:5432/redress",
            "DB_USER", "redress_app",
            "DB_PASSWORD", "a",
            "DB_OWNER_USER", "redress_owner",
            "DB_OWNER_PASSWORD", "o");

    @Test
    void with_nothing_said_it_brings_a_database_and_demonstration_accounts() {
        Wishes wishes = Wishes.of(new Properties(), Map.of(), ROOT);

        assertThat(wishes.ownDatabase()).isEmpty();
        assertThat(wishes.demo()).isTrue();
        assertThat(wishes.ports()).containsExactly(8080, 8443, 9990);
        assertThat(wishes.data()).isEqualTo(ROOT.resolve(".redress/data"));
    }

    @Test
    void on_a_database_of_the_council_there_are_no_demonstration_accounts_unless_asked_for() {
        assertThat(Wishes.of(new Properties(), OWN_DATABASE, ROOT).demo()).isFalse();
        assertThat(Wishes.of(new Properties(), with("REDRESS_DEMO", "false"), ROOT)
                        .demo())
                .isFalse();
        assertThat(Wishes.of(new Properties(), with("REDRESS_DEMO", "true"), ROOT)
                        .demo())
                .isTrue();
    }

    @Test
    void the_application_finds_its_tables_and_signs_in_as_another_than_the_owner() {
        assertThat(Wishes.of(new Properties(), OWN_DATABASE, ROOT).ownDatabase())
                .hasValueSatisfying(signIn -> {
                    assertThat(signIn.urlForTheApplication())
                            .isEqualTo("jdbc:postgresql://db:5432/redress?currentSchema=casework");
                    assertThat(signIn.ownerName()).isEqualTo("redress_owner");
                    assertThat(signIn.applicationName()).isEqualTo("redress_app");
                });
    }

    @Test
    void an_address_without_the_two_roles_is_refused_by_the_name_of_what_is_missing() {
        for (String missing : new String[] {"DB_USER", "DB_OWNER_USER"}) {
            assertThatThrownBy(() -> Wishes.of(new Properties(), with(missing, " "), ROOT))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("DB_URL is set but %s is not".formatted(missing));
        }
    }

    @Test
    void another_kind_of_database_is_refused() {
        assertThatThrownBy(() -> Wishes.of(new Properties(), with("DB_URL", "jdbc:mysql://db/redress"), ROOT))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("jdbc:postgresql://host:5432/database");
    }

    @Test
    void a_port_that_is_none_is_refused() {
        for (String port : new String[] {"eighty", "80", "65000"}) {
            Properties properties = new Properties();
            properties.setProperty("redress.http.port", port);
            assertThatThrownBy(() -> Wishes.of(properties, Map.of(), ROOT))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("redress.http.port is");
        }
    }

    @Test
    void a_port_in_use_is_named_with_what_to_do() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> Surroundings.demandAFreePort(port))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "Port %d is in use by another program: stop it, or choose another with"
                                    + " -Dredress.http.port=8090.",
                            port);
        }
    }

    @Test
    void a_disk_that_is_nearly_full_is_named_with_what_is_needed() {
        assertThatThrownBy(() -> Surroundings.demandSpace(ROOT, 499L << 20))
                .isInstanceOf(CannotStart.class)
                .hasMessage("There are only 499 MB left on the disk of /somewhere; Redress needs 500 MB.");
        assertThatCode(() -> Surroundings.demandSpace(ROOT, 500L << 20)).doesNotThrowAnyException();
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> environment = new HashMap<>(OWN_DATABASE);
        environment.put(name, value);
        return environment;
    }
}
