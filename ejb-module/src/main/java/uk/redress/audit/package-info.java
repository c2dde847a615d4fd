/**
 * Keeps the journal: listens to what happened and writes it down in the transaction of the act. Nobody calls it to
 * record something; pages may ask it what was recorded.
 */
@NullMarked
package uk.redress.audit;

import org.jspecify.annotations.NullMarked;
