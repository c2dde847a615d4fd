package uk.redress.improvement.plans;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.Rated;

/**
 * The actions of a plan against what was found.
 *
 * @param actions those that are part of the plan today and were not dropped, workstream by workstream, as it is numbered
 * @param sources what the plan answers in part at least, and what nothing answers yet
 */
public record Matrix(List<Action> actions, List<Source> sources) implements Serializable {

    /** What was found and this plan does nothing about, in the order of the sources. */
    public List<Finding> gaps() {
        return sources.stream()
                .flatMap(source -> source.findings().stream())
                .filter(Finding::isGap)
                .toList();
    }

    /** What is done and nobody has asked for. */
    public List<Action> withoutFinding() {
        return actions.stream().filter(action -> action.findings() == 0).toList();
    }

    /**
     * @param number its number in the plan
     * @param findings how many findings it answers, of whatever source
     */
    public record Action(
            String reference,
            String number,
            String workstream,
            String text,
            String lead,
            ActionStep step,
            Rated rated,
            long findings)
            implements Serializable {}

    public record Source(String reference, String title, String body, LocalDate publishedOn, List<Finding> findings)
            implements Serializable {}

    /**
     * @param source the reference of what it came from
     * @param answeredBy the references of the actions of this plan that answer it
     * @param elsewhere the references of other open plans that do
     */
    public record Finding(
            String reference,
            String source,
            String sourceTitle,
            @Nullable String addressee,
            String number,
            String text,
            Set<String> answeredBy,
            List<String> elsewhere)
            implements Serializable {

        public boolean isGap() {
            return answeredBy.isEmpty();
        }
    }
}
