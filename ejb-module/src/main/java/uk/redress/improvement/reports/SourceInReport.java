package uk.redress.improvement.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.Rating;
import uk.redress.improvement.findings.Reply;

/** Whoever found something, with what became of each finding. */
record SourceInReport(String reference, String title, String body, LocalDate publishedOn, List<Found> findings) {

    SourceInReport onlyUnanswered() {
        return new SourceInReport(
                reference,
                title,
                body,
                publishedOn,
                findings.stream().filter(Found::isUnanswered).toList());
    }

    /** @param evidence how many pieces that back it were accepted */
    record Found(
            String reference,
            @Nullable String addressee,
            String number,
            String text,
            @Nullable Reply reply,
            int evidence,
            List<Answer> answers) {

        /** An action that goes no further answers nothing. */
        boolean isUnanswered() {
            return answers.stream().allMatch(answer -> answer.step() == ActionStep.DROPPED);
        }

        boolean isEmbedded() {
            return !isUnanswered()
                    && answers.stream()
                            .filter(answer -> answer.step() != ActionStep.DROPPED)
                            .allMatch(answer -> answer.step() == ActionStep.EMBEDDED);
        }

        boolean isAccepted() {
            return !isUnanswered()
                    && answers.stream()
                            .filter(answer -> answer.step() != ActionStep.DROPPED)
                            .allMatch(answer -> answer.step().isAccepted());
        }

        /** What became of it, in words. */
        String outcome() {
            if (isUnanswered()) {
                return "No action answers it";
            }
            if (isEmbedded()) {
                return "Done, and it has lasted";
            }
            return isAccepted() ? "Done and accepted" : "In hand";
        }

        String colour() {
            if (isUnanswered()) {
                return "RED";
            }
            return isAccepted() ? "BLUE" : "GREY";
        }
    }

    /** @param evidence how many pieces that back it were accepted */
    record Answer(
            String reference, String text, String lead, ActionStep step, Rating rating, String because, int evidence) {}
}
