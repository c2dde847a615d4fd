/**
 * A disputed change of care: whether it waits until the complaint about it is considered. It is presumed to, and whoever
 * decides otherwise says why.
 */
@NullMarked
package uk.redress.complaints.freezing;

import org.jspecify.annotations.NullMarked;
