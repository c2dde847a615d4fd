package uk.redress.web.complaints;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.CorrectedFacts;
import uk.redress.complaints.FirstAnswers;
import uk.redress.complaints.NewComplaint;
import uk.redress.complaints.Part;

/** What is known on the day a complaint arrives, as it is being written down. */
public class ReceiptForm implements Serializable {

    private @Nullable Boolean atRisk;
    private @Nullable String risk;
    private boolean anonymous;
    private @Nullable LocalDate matterOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable String receivedBy;
    private @Nullable String raisedBy;
    private @Nullable String summary;
    private @Nullable Long team;
    private final List<PersonForm> people =
            new ArrayList<>(List.of(new PersonForm(Part.COMPLAINANT), new PersonForm(Part.CHILD)));

    /** The facts; the form has asked for the day and the summary. */
    public NewComplaint facts() {
        if (receivedOn == null || summary == null) {
            throw new IllegalStateException("A form that requires these was sent without them.");
        }
        return new NewComplaint(
                receivedOn,
                receivedBy,
                raisedBy,
                summary,
                team,
                people.stream()
                        .filter(person -> !person.isEmpty())
                        .map(PersonForm::named)
                        .toList(),
                new FirstAnswers(isAtRisk() ? risk : null, anonymous, matterOn));
    }

    /** Starts from what was written down before, to put it right. */
    public void startFrom(ComplaintFile file) {
        receivedOn = file.receivedOn();
        receivedBy = file.receivedBy();
        raisedBy = file.raisedBy();
        summary = file.summary();
        team = file.teamId();
    }

    public CorrectedFacts corrected() {
        if (receivedOn == null || summary == null) {
            throw new IllegalStateException("A form that requires these was sent without them.");
        }
        return new CorrectedFacts(receivedOn, receivedBy, raisedBy, summary, team);
    }

    public PersonForm add(Part part) {
        PersonForm person = new PersonForm(part);
        people.add(person);
        return person;
    }

    public void remove(PersonForm person) {
        people.remove(person);
    }

    /** Whether a child may be at risk, as far as it was answered. */
    public boolean isAtRisk() {
        return Boolean.TRUE.equals(atRisk);
    }

    public @Nullable Boolean getRiskKnown() {
        return atRisk;
    }

    public void setRiskKnown(@Nullable Boolean known) {
        this.atRisk = known;
    }

    public @Nullable String getRisk() {
        return risk;
    }

    public void setRisk(@Nullable String risk) {
        this.risk = risk;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }

    public @Nullable LocalDate getMatterOn() {
        return matterOn;
    }

    public void setMatterOn(@Nullable LocalDate matterOn) {
        this.matterOn = matterOn;
    }

    public List<PersonForm> getPeople() {
        return people;
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public @Nullable String getReceivedBy() {
        return receivedBy;
    }

    public void setReceivedBy(@Nullable String receivedBy) {
        this.receivedBy = receivedBy;
    }

    public @Nullable String getRaisedBy() {
        return raisedBy;
    }

    public void setRaisedBy(@Nullable String raisedBy) {
        this.raisedBy = raisedBy;
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    public @Nullable Long getTeam() {
        return team;
    }

    public void setTeam(@Nullable Long team) {
        this.team = team;
    }
}
