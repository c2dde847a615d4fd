/**
 * The process engine, and the only package that knows it: it implements the ports other capabilities declare, and lends
 * the diagrams the few words they may use. Nobody uses this package. A rule, a date or a permission does not belong here:
 * the engine decides when, the use cases decide whether.
 */
@NullMarked
package uk.redress.process;

import org.jspecify.annotations.NullMarked;
