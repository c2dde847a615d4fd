package uk.redress.web.programme.evidence;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.evidence.Content;
import uk.redress.evidence.Description;
import uk.redress.evidence.EvidenceKind;
import uk.redress.evidence.EvidenceType;
import uk.redress.evidence.OfferedLink;
import uk.redress.evidence.OfferedReading;
import uk.redress.evidence.PieceOnFile;
import uk.redress.evidence.Strength;
import uk.redress.indicators.IndicatorOnPage;
import uk.redress.web.forms.GivenFile;

/** What is typed about a piece of evidence, and the content it comes with. A refused file leaves all of it standing. */
public class EvidenceForm implements Serializable {

    static final String FILE_FIELD = "act:file:in";

    private EvidenceKind kind = EvidenceKind.FILE;
    private final GivenFile file = new GivenFile(FILE_FIELD);
    private @Nullable String address;
    private @Nullable String indicator;
    private @Nullable String indicatorName;
    private @Nullable String period;
    private List<ReadingChoice> readings = List.of();
    private @Nullable String title;
    private @Nullable EvidenceType type;
    private @Nullable LocalDate day;
    private @Nullable String producedBy;
    private @Nullable String shows;
    private @Nullable Strength strength;

    EvidenceForm() {}

    /** As the latest revision says it. */
    EvidenceForm(PieceOnFile piece) {
        kind = piece.kind();
        PieceOnFile.RevisionOnFile latest = piece.latest();
        address = latest.address();
        indicator = latest.indicatorReference();
        indicatorName = latest.indicator();
        title = latest.title();
        type = latest.type();
        day = latest.day();
        producedBy = latest.producedBy();
        shows = latest.shows();
        strength = latest.strength();
    }

    /** Lets a reading of this indicator be chosen. */
    void offer(IndicatorOnPage page) {
        String unit = page.standing().unit();
        indicator = page.standing().reference();
        indicatorName = page.standing().name();
        readings = page.readings().stream()
                .filter(read -> read.value() != null)
                .map(read -> ReadingChoice.of(read, unit))
                .toList();
    }

    /** Chooses the period that is called so, as long as there is one. */
    void choose(@Nullable String inWords) {
        period = readings.stream()
                .map(ReadingChoice::value)
                .filter(value -> ReadingChoice.period(value).inWords().equals(inWords))
                .findFirst()
                .orElse(null);
    }

    /** An indicator was only named once; which reading that was, nobody knows. */
    boolean isOnlyNamed() {
        return kind == EvidenceKind.READING && indicator == null;
    }

    /** What is done with the content once it is at hand. */
    interface Act {
        void with(Content content) throws IOException;
    }

    boolean hasFile() throws IOException {
        return file.isChosen();
    }

    Description description() {
        if (type == null || day == null || strength == null) {
            throw new IllegalStateException("A form that requires these was sent without them.");
        }
        return new Description(typed(title), type, day, typed(producedBy), typed(shows), strength);
    }

    /**
     * Hands the content over; what is wrong with a file is said beside its field.
     *
     * @return whether it was taken
     */
    boolean hand(Act act) throws IOException {
        if (kind != EvidenceKind.FILE) {
            act.with(
                    kind == EvidenceKind.LINK
                            ? new OfferedLink(typed(address))
                            : new OfferedReading(typed(indicator), ReadingChoice.period(typed(period))));
            return true;
        }
        return file.hand(act::with);
    }

    void say(String words) {
        file.say(words);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    public EvidenceKind getKind() {
        return kind;
    }

    void setKind(EvidenceKind kind) {
        this.kind = kind;
    }

    public @Nullable Part getFile() {
        return file.getFile();
    }

    public void setFile(@Nullable Part chosen) {
        file.setFile(chosen);
    }

    public @Nullable String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address;
    }

    public @Nullable String getIndicator() {
        return indicator;
    }

    public @Nullable String getIndicatorName() {
        return indicatorName;
    }

    public List<ReadingChoice> getReadings() {
        return readings;
    }

    public @Nullable String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable EvidenceType getType() {
        return type;
    }

    public void setType(@Nullable EvidenceType type) {
        this.type = type;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getProducedBy() {
        return producedBy;
    }

    public void setProducedBy(@Nullable String producedBy) {
        this.producedBy = producedBy;
    }

    public @Nullable String getShows() {
        return shows;
    }

    public void setShows(@Nullable String shows) {
        this.shows = shows;
    }

    public @Nullable Strength getStrength() {
        return strength;
    }

    public void setStrength(@Nullable Strength strength) {
        this.strength = strength;
    }

    public EvidenceType[] getTypes() {
        return EvidenceType.values();
    }

    public Strength[] getStrengths() {
        return Strength.values();
    }
}
