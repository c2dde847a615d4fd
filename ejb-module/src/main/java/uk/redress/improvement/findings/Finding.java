package uk.redress.improvement.findings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;

/** One thing that was found or recommended. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class Finding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private String reference;
    private long sourceId;
    private @Nullable String addressee;
    private String number;
    private String text;
    private @Nullable String goodAnswer;

    @Enumerated(EnumType.STRING)
    private @Nullable Reply reply;

    private @Nullable String replyWords;
    private @Nullable LocalDate repliedOn;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    Finding(String reference, long source, NewFinding finding) {
        this.reference = reference;
        this.sourceId = source;
        describe(finding);
    }

    private void describe(NewFinding finding) {
        addressee = finding.addressee();
        number = finding.number();
        text = finding.text();
        goodAnswer = finding.goodAnswer();
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    void change(NewFinding finding) {
        describe(finding);
    }

    void replied(Reply how, @Nullable String words, LocalDate on) {
        if (how != Reply.ACCEPTED && words == null) {
            throw new Refused("Give the reason: what is not accepted, or only in part, is answered with one.");
        }
        reply = how;
        replyWords = words;
        repliedOn = on;
    }
}
