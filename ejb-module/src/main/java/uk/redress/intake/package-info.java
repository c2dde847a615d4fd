/**
 * Takes over the log that a complaints team kept before Redress: reads the file, shows row by row what will happen, and
 * brings the accepted rows in together or not at all. What a complaint is, and how its days are counted, is asked of
 * those who know; a complaint that arrives today is received in {@code complaints} and does not belong here.
 */
@NullMarked
package uk.redress.intake;

import org.jspecify.annotations.NullMarked;
