/**
 * The database as a thing that is started, prepared and migrated: before the application, and without knowing it.
 * The embedded PostgreSQL of the run command and of the tests lives here, and Flyway for both schemas.
 * What the tables mean belongs in {@code db/casework}; who reads them belongs in the application.
 */
@NullMarked
package uk.redress.db;

import org.jspecify.annotations.NullMarked;
