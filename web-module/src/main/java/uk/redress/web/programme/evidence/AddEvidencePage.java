package uk.redress.web.programme.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.clock.Today;
import uk.redress.evidence.Content;
import uk.redress.evidence.EvidenceKind;
import uk.redress.evidence.GivingEvidence;
import uk.redress.evidence.Marking;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.evidence.SubjectReference;
import uk.redress.indicators.IndicatorFilter;
import uk.redress.indicators.IndicatorStanding;
import uk.redress.indicators.ReadingIndicators;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;
import uk.redress.web.shell.Wording;

/** Gives a piece of evidence, for an action or a finding where the address names one. */
@Named
@ViewScoped
public class AddEvidencePage implements Serializable {

    @Inject
    GivingEvidence giving;

    @Inject
    ReadingIndicators indicators;

    @Inject
    ReadingEvidence reading;

    @Inject
    SettingsInForce settings;

    @Inject
    Today today;

    @Inject
    @Param(name = "for")
    @Nullable
    String wantedFor;

    @Inject
    @Param(name = "kind")
    @Nullable
    String wantedKind;

    @Inject
    @Param(name = "indicator")
    @Nullable
    String wantedIndicator;

    @Inject
    @Param(name = "q")
    @Nullable
    String words;

    private final EvidenceForm form = new EvidenceForm();
    private List<IndicatorStanding> found = List.of();
    private @Nullable String backs;
    private @Nullable Marking marking = Marking.ORDINARY;

    public void open() {
        backs = wantedFor;
        Arrays.stream(EvidenceKind.values())
                .filter(kind -> kind.name().equals(wantedKind))
                .forEach(form::setKind);
        if (form.getKind() == EvidenceKind.READING) {
            choose();
        }
    }

    private void choose() {
        if (wantedIndicator != null) {
            form.offer(indicators.page(wantedIndicator, true));
            return;
        }
        String wanted = words == null || words.isBlank() ? null : words.strip();
        found = indicators
                .list(new IndicatorFilter(wanted, null, null, false, false), 1)
                .rows();
    }

    /** Whether it has to be said first which indicator it is. */
    public boolean isWithoutIndicator() {
        return form.isOnlyNamed();
    }

    /** The indicators that are found, to choose one. */
    public List<IndicatorStanding> getFound() {
        return found;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void give() throws IOException {
        if (form.getKind() == EvidenceKind.FILE && !form.hasFile()) {
            form.say(Wording.of("evidence.file.ask"));
            return;
        }
        form.hand(this::give);
    }

    private void give(Content content) {
        List<SubjectReference> subjects = Arrays.stream((backs == null ? "" : backs).split("[\\s,;]+"))
                .filter(part -> !part.isBlank())
                .map(SubjectReference::read)
                .toList();
        String reference =
                giving.give(form.description(), content, marking == null ? Marking.ORDINARY : marking, subjects);
        Messages.addFlashGlobalInfo("{0}", Wording.of("evidence.add.done", reference));
        Faces.redirect("programme/evidence/%s", reference);
    }

    public boolean isAllowed() {
        return reading.mayGive();
    }

    public EvidenceForm getForm() {
        return form;
    }

    public String getLimit() {
        return settings.of(Setting.UPLOAD_LIMIT);
    }

    public LocalDate getToday() {
        return today.date();
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    public Marking[] getMarkings() {
        return Marking.values();
    }

    public @Nullable String getWantedFor() {
        return wantedFor;
    }

    public @Nullable String getBacks() {
        return backs;
    }

    public void setBacks(@Nullable String backs) {
        this.backs = backs;
    }

    public @Nullable Marking getMarking() {
        return marking;
    }

    public void setMarking(@Nullable Marking marking) {
        this.marking = marking;
    }
}
