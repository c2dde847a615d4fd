/**
 * The pages of the improvement work: what was promised, and the form that records that it was done. What makes a promise
 * is a decision on a complaint and has its page there.
 */
@NullMarked
package uk.redress.web.improvement;

import org.jspecify.annotations.NullMarked;
