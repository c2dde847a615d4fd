/** What happens to the office as a whole. */
package uk.redress.simulation.events;
