package uk.redress.boards.scrutiny;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What scrutiny recommends becomes a source of findings in the programme; answered by whoever keeps the findings. */
public interface FollowedUp {

    /**
     * @param body the committee
     * @param timeBegins the day the two months begin with; null: the executive has not received them
     * @return the reference of the source
     */
    String asFindings(
            String title,
            String body,
            String executive,
            LocalDate givenOn,
            @Nullable LocalDate timeBegins,
            List<String> texts);
}
