package uk.redress.complaints.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.TextLength;

/**
 * What is to leave the procedure, and why.
 *
 * @param check the questions that come first
 * @param mayReturnUntil until when it may be made again once proceedings have ended; null on other grounds
 * @param points the numbers of the points that leave; empty when the whole complaint does
 * @param route where it is dealt with instead, as the person is told
 */
public record ProcedureExit(
        ProcedureCheck check,
        Ground ground,
        String explanation,
        String route,
        @Nullable LocalDate mayReturnUntil,
        List<Integer> points) {

    public ProcedureExit {
        explanation = TextLength.PASSAGE.of(explanation, "the explanation");
        route = TextLength.PASSAGE.needed(route, "where it is dealt with instead");
        points = List.copyOf(points);
    }

    Optional<Refusal> refusal() {
        Optional<Refusal> first = check.refusalAboutSafeguarding();
        if (first.isPresent()) {
            return first;
        }
        if (explanation.isBlank()) {
            return Optional.of(new Refusal("Explain the reason. The manager decides on it, and the person is told."));
        }
        if (ground == Ground.OUT_OF_TIME) {
            return Optional.of(
                    new Refusal("No complaint is out of time by itself. Record when it happened and answer the "
                            + "two questions; then a manager decides whether it is considered although it came late."));
        }
        if (ground == Ground.NO_CONSENT && !check.actsForAnother()) {
            return Optional.of(new Refusal("Consent is asked only of somebody who acts for another. "
                    + "A parent, a carer or a child complains in their own right."));
        }
        if (ground == Ground.CONCURRENT_PROCEEDINGS && mayReturnUntil == null) {
            return Optional.of(new Refusal("Enter until when the complaint may be made again after the proceedings."));
        }
        return Optional.empty();
    }

    boolean isOfTheWhole() {
        return points.isEmpty();
    }
}
