package uk.redress.boards;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.TextLength;

/** When and where a body is to meet. */
public record NewMeeting(
        LocalDate on, @Nullable String time, @Nullable String place) implements Serializable {

    public NewMeeting {
        time = TextLength.LINE.ifAny(time, "the time");
        place = TextLength.LINE.ifAny(place, "the place");
    }
}
