/**
 * Stage 1: the manager nearest the service answers within ten working days, twenty at most (2006 Regulations, regs 14
 * and 15). Each class that ends in a verb is one act of the procedure, in the order of the diagram.
 */
@NullMarked
package uk.redress.complaints.localresolution;

import org.jspecify.annotations.NullMarked;
