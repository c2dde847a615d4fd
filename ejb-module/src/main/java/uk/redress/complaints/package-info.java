/**
 * A complaint under the Children Act 1989 procedure: what it is about, who made it, where it stands, how it ended.
 * The stages have packages of their own below this one, which know their parent; the parent does not know them.
 */
@NullMarked
package uk.redress.complaints;

import org.jspecify.annotations.NullMarked;
