/**
 * Measures Redress on a server and a database of its own, and says for each figure what it is a ratio of and what was
 * aimed at. What must run inside the server is in {@code inserver}. Nothing of the product may know this package.
 */
@NullMarked
package uk.redress.bench;

import org.jspecify.annotations.NullMarked;
