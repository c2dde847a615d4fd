/**
 * What boards are given to read of a month: the highlight report of a workstream, the board pack, the plan on paper, the
 * exceptions, and what became of every finding. Facts come from the records; people add what they think of them. What is
 * published stays as it was looked at. How a meeting goes is not its business.
 */
@NullMarked
package uk.redress.improvement.reports;

import org.jspecify.annotations.NullMarked;
