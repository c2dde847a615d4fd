/**
 * What is told about complaints as numbers: the quarter by day of receipt, beside what was published about it. Reads with
 * SQL into records and never loads a complaint to count it; the only thing written here are the published figures.
 */
@NullMarked
package uk.redress.reporting;

import org.jspecify.annotations.NullMarked;
