package uk.redress.web.programme.findings;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.findings.NewSource;
import uk.redress.improvement.findings.ResponseRule;
import uk.redress.improvement.findings.SourceInList;
import uk.redress.improvement.findings.SourceKind;

/** What is said of a report, a letter or a minute while it is typed. */
public class SourceForm implements Serializable {

    private @Nullable SourceKind kind;
    private @Nullable String title;
    private @Nullable String body;
    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable ResponseRule rule;
    private @Nullable LocalDate ownDate;
    private @Nullable String responder;
    private @Nullable String address;

    static SourceForm of(SourceInList source) {
        SourceForm form = new SourceForm();
        form.kind = source.kind();
        form.title = source.title();
        form.body = source.body();
        form.publishedOn = source.publishedOn();
        form.receivedOn = source.receivedOn();
        form.rule = source.rule();
        form.ownDate = source.rule() == ResponseRule.OWN_DATE ? source.respondBy() : null;
        form.responder = source.responder();
        form.address = source.address();
        return form;
    }

    /** The form has asked for everything that is needed here. */
    NewSource source() {
        return new NewSource(
                Objects.requireNonNull(kind),
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(body, ""),
                Objects.requireNonNull(publishedOn),
                Objects.requireNonNull(receivedOn),
                Objects.requireNonNull(rule),
                ownDate,
                responder,
                address);
    }

    /** What a complaint led to is made into a finding where the complaint is. */
    public List<SourceKind> getKinds() {
        return Arrays.stream(SourceKind.values())
                .filter(one -> one != SourceKind.COMPLAINT)
                .toList();
    }

    public ResponseRule[] getRules() {
        return ResponseRule.values();
    }

    public @Nullable SourceKind getKind() {
        return kind;
    }

    public void setKind(@Nullable SourceKind kind) {
        this.kind = kind;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(@Nullable LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable ResponseRule getRule() {
        return rule;
    }

    public void setRule(@Nullable ResponseRule rule) {
        this.rule = rule;
    }

    public @Nullable LocalDate getOwnDate() {
        return ownDate;
    }

    public void setOwnDate(@Nullable LocalDate ownDate) {
        this.ownDate = ownDate;
    }

    public @Nullable String getResponder() {
        return responder;
    }

    public void setResponder(@Nullable String responder) {
        this.responder = responder;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }
}
