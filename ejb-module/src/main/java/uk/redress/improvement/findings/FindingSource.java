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
        this.reference = reference;
        this.complaintNumber = complaint;
        describe(source, respondBy);
    }

    private void describe(NewSource source, @Nullable LocalDate by) {
        if (source.receivedOn().isBefore(source.publishedOn()) && source.kind() != SourceKind.INSPECTION) {
            throw new Refused("It cannot have been received on %s, before it was made on %s."
                    .formatted(InWords.date(source.receivedOn()), InWords.date(source.publishedOn())));
        }
        kind = source.kind();
        title = source.title();
        body = source.body();
        publishedOn = source.publishedOn();
        receivedOn = source.receivedOn();
        responseRule = source.rule();
        respondBy = by;
        responder = source.responder();
        address = source.address();
    }

    /** @throws Refused for what a complaint led to, which is as the complaint is, and where the response would come first */
    void change(NewSource source, @Nullable LocalDate by) {
        if (complaintNumber != null) {
            throw new Refused("This came out of a complaint. It is what the complaint says.");
        }
        if (respondedOn != null && respondedOn.isBefore(source.receivedOn())) {
            throw new Refused("It cannot have been received on %s: it was answered on %s."
                    .formatted(InWords.date(source.receivedOn()), InWords.date(respondedOn)));
        }
        describe(source, by);
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
