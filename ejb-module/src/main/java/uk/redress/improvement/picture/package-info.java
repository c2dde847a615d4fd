/**
 * The programme as pictures: when what is to be done, what waits for what, how much was accepted, and what families are
 * told of it. It only reads; what happens to an action is a matter of {@code improvement}.
 */
@NullMarked
package uk.redress.improvement.picture;

import org.jspecify.annotations.NullMarked;
