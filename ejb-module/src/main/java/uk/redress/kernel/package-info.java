/**
 * The few words every capability shares: what a complaint is called, why an act was refused, what happened.
 * Plain Java, fewer than ten types. A type that only one capability needs does not belong here.
 */
@NullMarked
package uk.redress.kernel;

import org.jspecify.annotations.NullMarked;
