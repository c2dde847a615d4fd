/**
 * The pages by which a log comes in: choose a file, settle what it leaves open, look at what will happen, accept. What a
 * row means is judged in {@code intake} and does not belong here.
 */
@NullMarked
package uk.redress.web.intake;

import org.jspecify.annotations.NullMarked;
