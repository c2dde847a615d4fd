/**
 * What a scrutiny committee recommends to the executive, the time the executive has for it, and what it says to each
 * recommendation. How the recommendations are followed up in the programme is for whoever keeps its findings.
 */
@NullMarked
package uk.redress.boards.scrutiny;

import org.jspecify.annotations.NullMarked;
