package uk.redress.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What is said of a database that cannot be used: one sentence, with what to do. */
class MigrationsTest {

    @Test
    void postgresql_14_is_too_old_and_15_is_not() {
        assertThat(Migrations.refusalOfVersion(14))
                .hasValue("The database is PostgreSQL 14; Redress needs 15 or newer.");
        assertThat(Migrations.refusalOfVersion(15)).isEmpty();
        assertThat(Migrations.refusalOfVersion(18)).isEmpty();
    }

    @Test
    void one_role_for_both_is_refused_before_anything_is_asked() {
        Migrations migrations =
                new Migrations(new DatabaseSignIn("jdbc:postgresql://nowhere/redress", "one", "", "one", ""));

        assertThatThrownBy(migrations::check)
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessage("DB_OWNER_USER and DB_USER are both one: the application must sign in as a role that owns"
                        + " nothing, so name two different roles.");
    }

    @Test
    void a_wrong_password_names_the_variables_to_check() {
        assertThat(Migrations.why("redress_owner", "DB_OWNER", "28P01", "FATAL: ..."))
                .isEqualTo("it does not let redress_owner in. Check DB_OWNER_USER and DB_OWNER_PASSWORD.");
        assertThat(Migrations.why("redress_app", "DB", "28P01", "FATAL: ..."))
                .isEqualTo("it does not let redress_app in. Check DB_USER and DB_PASSWORD.");
    }

    @Test
    void nobody_there_and_no_such_database_are_told_apart() {
        assertThat(Migrations.why("a", "DB", "08001", "Connection refused")).startsWith("nobody answers there.");
        assertThat(Migrations.why("a", "DB", "3D000", "does not exist"))
                .startsWith("there is no database of that name.");
    }

    @Test
    void what_is_not_foreseen_is_said_in_the_words_of_postgresql() {
        assertThat(Migrations.why("a", "DB", "53300", "FATAL: sorry, too many clients already"))
                .isEqualTo("FATAL: sorry, too many clients already");
    }

    @Test
    void an_address_where_nobody_listens_ends_in_one_sentence() {
        Migrations migrations = new Migrations(
                new DatabaseSignIn("jdbc:postgresql://127.0.0.1:1/redress", "redress_owner", "", "redress_app", ""));

        assertThatThrownBy(migrations::check)
                .isInstanceOf(DatabaseUnusable.class)
                .hasMessage(
                        "The database at jdbc:postgresql://127.0.0.1:1/redress cannot be used: nobody answers there."
                                + " Is it running, and are host and port in DB_URL right?");
    }
}
