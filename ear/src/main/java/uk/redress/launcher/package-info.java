/**
 * Starts Redress with one command and stops every process it started: the database, the server, the application.
 * It says what it is doing and, when it cannot, why. Nothing of it is inside the application's archive.
 */
@NullMarked
package uk.redress.launcher;

import org.jspecify.annotations.NullMarked;
