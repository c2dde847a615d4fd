package uk.redress.web.programme.boards;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.HowAgreed;

/** How a change was agreed, while it is typed: the meeting and the minute, or the reason. */
public class MinuteForm implements Serializable {

    private @Nullable String meeting;
    private @Nullable String minute;
    private @Nullable String because;

    HowAgreed agreed() {
        return new HowAgreed(meeting, minute, because);
    }

    public @Nullable String getMeeting() {
        return meeting;
    }

    public void setMeeting(@Nullable String meeting) {
        this.meeting = meeting;
    }

    public @Nullable String getMinute() {
        return minute;
    }

    public void setMinute(@Nullable String minute) {
        this.minute = minute;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
