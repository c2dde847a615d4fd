/**
 * The register: all complaints as a list that is filtered, searched, sorted, counted and exported, for a handful as for a
 * million. Read only, apart from which columns somebody likes to see. What one complaint contains does not belong here.
 */
@NullMarked
package uk.redress.complaints.register;

import org.jspecify.annotations.NullMarked;
