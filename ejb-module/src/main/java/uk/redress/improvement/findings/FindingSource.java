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
import uk.redress.clock.InWords;
import uk.redress.kernel.Refused;

/** A report, a letter or a minute in which something was found, and by when it wants a response. */
@Entity
@SuppressWarnings("unused") // some fields are written here and read with SQL
class FindingSource {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Version
    private long version;

    private String reference;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private String title;
    private String body;
    private LocalDate publishedOn;
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private ResponseRule responseRule;

    private @Nullable LocalDate respondBy;
    private @Nullable String responder;
    private @Nullable LocalDate respondedOn;
    private @Nullable String response;
    private @Nullable String address;
    private @Nullable String complaintNumber;

    @SuppressWarnings("NullAway.Init")
    protected FindingSource() {}

    FindingSource(String reference, NewSource source, @Nullable LocalDate respondBy, @Nullable String complaint) {
        if (source.receivedOn().isBefore(source.publishedOn()) && source.kind() != SourceKind.INSPECTION) {
            throw new Refused("It cannot have been received on %s, before it was made on %s."
                    .formatted(InWords.date(source.receivedOn()), InWords.date(source.publishedOn())));
        }
        this.reference = reference;
        this.kind = source.kind();
        this.title = source.title();
        this.body = source.body();
        this.publishedOn = source.publishedOn();
        this.receivedOn = source.receivedOn();
        this.responseRule = source.rule();
        this.respondBy = respondBy;
        this.responder = source.responder();
        this.address = source.address();
        this.complaintNumber = complaint;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String reference() {
        return reference;
    }

    void respond(LocalDate on, String words) {
        if (respondedOn != null) {
            throw new Refused("The response of %s is recorded already.".formatted(InWords.date(respondedOn)));
        }
        if (on.isBefore(receivedOn)) {
            throw new Refused("It cannot have been answered on %s, before it was received on %s."
                    .formatted(InWords.date(on), InWords.date(receivedOn)));
        }
        respondedOn = on;
        response = words;
    }
}
