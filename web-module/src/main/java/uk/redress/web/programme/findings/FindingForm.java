package uk.redress.web.programme.findings;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.improvement.findings.FindingShown;
import uk.redress.improvement.findings.NewFinding;

/** The words of a finding while they are typed. */
public class FindingForm implements Serializable {

    private @Nullable String addressee;
    private @Nullable String number;
    private @Nullable String text;
    private @Nullable String goodAnswer;

    static FindingForm of(FindingShown finding) {
        FindingForm form = following(finding.addressee(), finding.number());
        form.text = finding.text();
        form.goodAnswer = finding.goodAnswer();
        return form;
    }

    static FindingForm following(@Nullable String addressee, @Nullable String number) {
        FindingForm form = new FindingForm();
        form.addressee = addressee;
        form.number = number;
        return form;
    }

    NewFinding finding() {
        return new NewFinding(
                addressee, Objects.requireNonNullElse(number, ""), Objects.requireNonNullElse(text, ""), goodAnswer);
    }

    public @Nullable String getAddressee() {
        return addressee;
    }

    public void setAddressee(@Nullable String addressee) {
        this.addressee = addressee;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getGoodAnswer() {
        return goodAnswer;
    }

    public void setGoodAnswer(@Nullable String goodAnswer) {
        this.goodAnswer = goodAnswer;
    }
}
