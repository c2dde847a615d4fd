package uk.redress.web.complaints.alongside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.alongside.AlongsideFile;
import uk.redress.complaints.alongside.MayAlongside;
import uk.redress.complaints.alongside.ReadingAlongside;
import uk.redress.complaints.alongside.ReadingWhatMayBeRecorded;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.web.complaints.ComplaintInHand;

/** The complaint a form beside the course is about, with what stands there already and what may be added. */
@Dependent
@SuppressWarnings("NullAway.Init") // every page opens it before anything else
public class AlongsideInHand implements Serializable {

    @Inject
    ComplaintInHand hand;

    @Inject
    ReadingWhatMayBeRecorded rules;

    @Inject
    ReadingAlongside reading;

    private MayAlongside may;
    private AlongsideFile file;

    void open() {
        hand.open();
        may = rules.with(hand.getFile());
        file = reading.of(hand.number());
    }

    /** Does it and leads to the complaint, where the words say what was done. */
    void attempt(Act act, String done) {
        hand.attempt(() -> act.on(hand.number(), hand.getSeen()), done);
    }

    /** The day that was typed; where the field was left out, today. */
    LocalDate dayOr(@Nullable LocalDate typed) {
        return typed == null ? hand.getToday() : typed;
    }

    static String words(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public ComplaintInHand getHand() {
        return hand;
    }

    public MayAlongside getMay() {
        return may;
    }

    public AlongsideFile getFile() {
        return file;
    }

    /** Something that is done to a complaint, as it was seen. */
    @FunctionalInterface
    interface Act {
        void on(ComplaintNumber number, long seen);
    }
}
