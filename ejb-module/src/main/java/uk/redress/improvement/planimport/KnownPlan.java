package uk.redress.improvement.planimport;

import java.time.LocalDate;
import java.util.Map;

/**
 * The plan that the actions come into.
 *
 * @param actions the wording of those it has, by number
 */
record KnownPlan(LocalDate startsOn, Map<String, String> actions) {}
