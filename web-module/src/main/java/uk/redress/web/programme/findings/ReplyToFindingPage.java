package uk.redress.web.programme.findings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.improvement.findings.FindingShown;
import uk.redress.improvement.findings.RecordingFindings;
import uk.redress.improvement.findings.Reply;

/** Records what was said to a finding: accepted, in part, or not, with the reason. */
@Named
@ViewScoped
public class ReplyToFindingPage implements Serializable {

    @Inject
    FindingInHand hand;

    @Inject
    RecordingFindings recording;

    @Inject
    Today today;

    private @Nullable Reply reply;
    private @Nullable String words;
    private @Nullable LocalDate on;

    public void open() {
        hand.open();
        FindingShown finding = hand.getFinding();
        reply = finding.reply();
        words = finding.replyWords();
        on = finding.repliedOn();
    }

    public void record() {
        hand.attempt(
                () -> recording.reply(
                        hand.getFinding().reference(),
                        hand.getSeen(),
                        Objects.requireNonNull(reply),
                        words,
                        Objects.requireNonNull(on)),
                "replyToFinding.done");
    }

    public FindingInHand getHand() {
        return hand;
    }

    public Reply[] getReplies() {
        return Reply.values();
    }

    public LocalDate getToday() {
        return today.date();
    }

    public @Nullable Reply getReply() {
        return reply;
    }

    public void setReply(@Nullable Reply reply) {
        this.reply = reply;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }
}
