package uk.redress.boards;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;

/** What a meeting is to deal with, and the paper about it. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class AgendaItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private long meetingId;
    private int position;
    private String title;
    private @Nullable String writer;
    private boolean hasPaper;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate takenOffOn;
    private @Nullable String takenOffBecause;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {}

    AgendaItem(long meeting, int position, String title, @Nullable String writer, boolean hasPaper) {
        this.meetingId = meeting;
        this.position = position;
        this.title = title;
        this.writer = writer;
        this.hasPaper = hasPaper;
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    void received(LocalDate on) {
        if (!hasPaper) {
            throw new Refused("No paper is expected for this item.");
        }
        receivedOn = on;
    }

    /** It stays with its meeting, among what was not dealt with. */
    void takeOff(LocalDate on, String because) {
        takenOffOn = on;
        takenOffBecause = because;
    }

    /** A paper has come, whether one was expected or not. The first one counts. */
    void paperCame(LocalDate on) {
        hasPaper = true;
        receivedOn = receivedOn == null || on.isBefore(receivedOn) ? on : receivedOn;
    }

    void moveTo(long meeting, int to) {
        meetingId = meeting;
        position = to;
    }
}
