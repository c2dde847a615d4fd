/**
 * Working days, the calendar they are counted in, the statutory clocks and the one clock of the whole system. All date
 * arithmetic is here; everybody else asks. Plain Java apart from the stored clocks and days, their repositories and the
 * use cases. What a passed deadline means for a complaint does not belong here.
 */
@NullMarked
package uk.redress.clock;

import org.jspecify.annotations.NullMarked;
