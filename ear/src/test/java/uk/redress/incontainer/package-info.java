/**
 * What only a container can show: transactions, security, timers, mapping. The archive that was built is deployed once
 * for all classes here and in {@code journeys}; each makes its own complaints and none depends on another.
 */
package uk.redress.incontainer;
