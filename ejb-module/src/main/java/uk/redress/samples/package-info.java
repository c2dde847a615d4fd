/**
 * A small office's worth of complaints for trying Redress out, dated relative to the first start. They are made by calling
 * the use cases, one act after the other, so that each has a real process and a real history behind it. Nothing else may
 * know this package; without {@code redress.demo} it does nothing.
 */
@NullMarked
package uk.redress.samples;

import org.jspecify.annotations.NullMarked;
