package uk.redress.correspondence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.SentLetter;
import uk.redress.kernel.ComplaintNumber;

/** What somebody was told, as it was sent. Never changed: a correction is another letter. */
@Entity
@SuppressWarnings("unused") // written here, read with SQL
class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String complaintNumber;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String subject;
    private String body;
    private String recipient;

    @Enumerated(EnumType.STRING)
    private SentLetter.Way way;

    private LocalDate sentOn;
    private long sentBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Letter() {}

    Letter(ComplaintNumber number, LetterKind kind, SentLetter letter, long sentBy, Instant recordedAt) {
        this.complaintNumber = number.value();
        this.kind = kind;
        this.subject = letter.subject();
        this.body = letter.body();
        this.recipient = letter.recipient();
        this.way = letter.way();
        this.sentOn = letter.sentOn();
        this.sentBy = sentBy;
        this.recordedAt = recordedAt;
    }
}
