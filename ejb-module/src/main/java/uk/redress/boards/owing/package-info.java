/**
 * What every board and committee owes or is owed, in one list with the day: papers, apologies, minutes, terms of reference,
 * reports, answers. Read in one statement, however many bodies there are.
 */
@NullMarked
package uk.redress.boards.owing;

import org.jspecify.annotations.NullMarked;
