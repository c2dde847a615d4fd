/** What people do with a complaint, one file an act, in the order of the procedure only by their names. */
package uk.redress.simulation.acts;
