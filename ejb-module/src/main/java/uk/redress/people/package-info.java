/**
 * The teams of the service: a tree whose members get renamed, so that a name has dates of its own and the old ones stay
 * findable in old logs. People named on a complaint are kept with that complaint; accounts belong to {@code access}.
 */
@NullMarked
package uk.redress.people;

import org.jspecify.annotations.NullMarked;
