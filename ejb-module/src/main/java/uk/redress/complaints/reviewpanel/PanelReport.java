package uk.redress.complaints.reviewpanel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

/**
 * What the panel wrote (reg. 20).
 *
 * @param receivedOn the day the authority received it: day 0 of its response
 * @param words what the panel said, in short
 * @param minorityView what a member saw otherwise; null when they agreed
 * @param recommendations in their order; there may be none
 */
public record PanelReport(
        LocalDate reportedOn,
        LocalDate receivedOn,
        String words,
        @Nullable String minorityView,
        List<String> recommendations) {

    public PanelReport {
        words = TextLength.PAGES.needed(words, "what the panel said");
        minorityView = TextLength.PASSAGE.ifAny(minorityView, "what a member saw otherwise");
        recommendations = recommendations.stream()
                .map(text -> TextLength.PASSAGE.of(text, "a recommendation"))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
