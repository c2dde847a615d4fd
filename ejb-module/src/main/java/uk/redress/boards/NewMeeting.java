package uk.redress.boards;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When and where a body is to meet. */
public record NewMeeting(
        LocalDate on, @Nullable String time, @Nullable String place) implements Serializable {

    public NewMeeting {
        time = Words.LINE.ifAny(time, "the time");
        place = Words.LINE.ifAny(place, "the place");
    }
}
