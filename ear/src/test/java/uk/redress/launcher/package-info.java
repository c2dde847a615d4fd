/**
 * What the launcher says before it starts anything. These need no server; they run with the other tests of this module,
 * whose packaging knows no tests of its own.
 */
@NullMarked
package uk.redress.launcher;

import org.jspecify.annotations.NullMarked;
