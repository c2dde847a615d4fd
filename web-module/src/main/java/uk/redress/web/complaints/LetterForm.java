package uk.redress.web.complaints;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.SentLetter.Way;
import uk.redress.correspondence.DraftLetter;

/** The part of a form that records a letter: drafted from its template, finished by a person. */
public class LetterForm implements Serializable {

    private String subject = "";
    private String body = "";
    private String recipient = "";
    private @Nullable Way way;
    private @Nullable LocalDate sentOn;

    public void startFrom(DraftLetter draft, LocalDate today) {
        subject = draft.subject();
        body = draft.body();
        recipient = draft.recipient();
        sentOn = today;
    }

    /** The letter as it is to be recorded; the form has asked for every field. */
    public SentLetter sent() {
        if (way == null || sentOn == null) {
            throw new IllegalStateException("A form that requires these was sent without them.");
        }
        return new SentLetter(subject, body, recipient, way, sentOn);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public @Nullable Way getWay() {
        return way;
    }

    public void setWay(@Nullable Way way) {
        this.way = way;
    }

    public Way[] getWays() {
        return Way.values();
    }

    public @Nullable LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(@Nullable LocalDate sentOn) {
        this.sentOn = sentOn;
    }
}
