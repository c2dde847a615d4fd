/**
 * What might go wrong with the programme, how likely and how bad that would be, and who does what about it. Each review
 * is kept as it was said; how a risk stands is what the last one said.
 */
@NullMarked
package uk.redress.boards.risks;

import org.jspecify.annotations.NullMarked;
