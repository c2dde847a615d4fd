package uk.redress.boards.scrutiny;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a committee recommended on one occasion, and how far the executive has come with it.
 *
 * @param respondBy null until the executive has received them
 * @param respondedOn the day of the last response, once all are answered
 */
public record RecommendationsInList(
        String body,
        String bodyName,
        int number,
        long version,
        String title,
        String executive,
        LocalDate givenOn,
        @Nullable String meeting,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate respondBy,
        @Nullable LocalDate respondedOn,
        @Nullable LocalDate publishedOn,
        @Nullable String source,
        List<One> recommendations)
        implements Serializable {

    public List<One> unanswered() {
        return recommendations.stream().filter(one -> one.response() == null).toList();
    }

    public boolean isToBeAnswered() {
        return respondBy != null && respondedOn == null;
    }

    public boolean isOverdue(LocalDate today) {
        return isToBeAnswered() && Objects.requireNonNull(respondBy).isBefore(today);
    }

    public boolean isAnsweredLate() {
        return respondedOn != null && respondBy != null && respondedOn.isAfter(respondBy);
    }

    /** One recommendation and what the executive says to it. */
    public record One(
            int number,
            String text,
            @Nullable Response response,
            @Nullable String words,
            @Nullable String owner,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate on)
            implements Serializable {}
}
