/**
 * The improvement work: what was promised, who does it, by when, and how it was shown to be done. It takes promises on
 * from complaints; how a complaint came to make them is not its business.
 */
@NullMarked
package uk.redress.improvement;

import org.jspecify.annotations.NullMarked;
