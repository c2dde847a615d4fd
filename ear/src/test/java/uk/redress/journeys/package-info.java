/**
 * One person's story each, in a real browser against the deployed archive: fields by their labels, buttons by their
 * words, every page looked at by axe at both widths.
 */
package uk.redress.journeys;
