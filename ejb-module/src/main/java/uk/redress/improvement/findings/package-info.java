/**
 * What others found: an inspection, a visit, a committee, a complaint. Each finding is kept with what it came from, what
 * a good answer looks like, and which actions answer it.
 */
@NullMarked
package uk.redress.improvement.findings;

import org.jspecify.annotations.NullMarked;
