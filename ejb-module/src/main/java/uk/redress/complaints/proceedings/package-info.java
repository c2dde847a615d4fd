/**
 * Proceedings elsewhere that a point of a complaint might prejudice (2006 Regulations, reg. 8): which points wait and why, who
 * was told, when somebody looks again, and how the points come back. A point that waits is not answered and never lost.
 */
@NullMarked
package uk.redress.complaints.proceedings;

import org.jspecify.annotations.NullMarked;
