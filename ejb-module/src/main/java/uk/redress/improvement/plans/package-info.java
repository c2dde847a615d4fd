/**
 * Plans and the places of actions in them. An action may go from one plan into the next and keeps its reference and its
 * history; what takes its place is recorded.
 */
@NullMarked
package uk.redress.improvement.plans;

import org.jspecify.annotations.NullMarked;
