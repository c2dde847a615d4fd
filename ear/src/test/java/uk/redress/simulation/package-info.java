/**
 * Two years of an office in a minute: generated complaints are driven through every path by the use cases of the real
 * archive, on the real database, while the clock goes forward a day at a time. One seed decides everything. What people
 * do is in {@code acts}, one file an act; what must be true of every complaint at any moment is in {@link Checks} and
 * {@link Dates}; docs/simulation.md says how to run it and how to add to it.
 */
package uk.redress.simulation;
