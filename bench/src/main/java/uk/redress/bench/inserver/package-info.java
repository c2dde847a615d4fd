/**
 * A small web archive put beside the product's own modules in the very archive that was built: it calls use cases and
 * read sides as a page would, without the page, and tells how long they took.
 */
@NullMarked
package uk.redress.bench.inserver;

import org.jspecify.annotations.NullMarked;
