package uk.redress.improvement.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.redress.improvement.Rating;

/**
 * What the records say of a month of a plan, read in a number of questions that does not grow with the plan.
 *
 * @param asOf when it was read
 * @param today the day it was read
 * @param kept whether the ratings are those that were kept for the month; if not, they are today's
 * @param texts what was written of each workstream, by its place in the plan
 * @param meanings what each colour means here
 */
record MonthOfPlan(
        String plan,
        String title,
        ReportMonth month,
        Instant asOf,
        LocalDate today,
        boolean kept,
        List<WorkstreamInPlan> workstreams,
        List<ActionInReport> actions,
        List<EventInMonth> events,
        Map<Integer, WrittenHighlight> texts,
        Map<Rating, String> meanings) {

    List<ActionInReport> of(WorkstreamInPlan workstream) {
        return actions.stream()
                .filter(action -> action.stream() == workstream.position())
                .toList();
    }
}
