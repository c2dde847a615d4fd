package uk.redress.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.clock.ClockKind;
import uk.redress.clock.InWords;
import uk.redress.kernel.NotFound;
import uk.redress.reminders.EditingTheLadder;
import uk.redress.reminders.Rung;
import uk.redress.web.forms.NumberInAddress;
import uk.redress.web.shell.Wording;

/** When people are reminded, and in which words; with a rung in the address, that rung to change. */
@Named
@ViewScoped
public class LadderPage implements Serializable {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    @Inject
    EditingTheLadder editing;

    private List<Line> lines = List.of();
    private @Nullable Line rung;
    private String kind = ClockKind.LOCAL_RESOLUTION.name();
    private String from = Rung.CountedFrom.DUE.name();
    private @Nullable Integer days;
    private @Nullable String sentence;
    private boolean active = true;

    public void open() {
        Long asked = NumberInAddress.read(address, "The reminder");
        lines = editing.rungs().stream().map(Line::of).toList();
        if (asked != null) {
            Line line = lines.stream()
                    .filter(known -> known.id() == asked)
                    .findAny()
                    .orElseThrow(() -> new NotFound("The reminder"));
            rung = line;
            days = line.days();
            sentence = line.sentence();
            active = line.active();
        }
    }

    public void save() {
        int typed = days == null ? 0 : days;
        String words = Optional.ofNullable(sentence).orElse("");
        if (rung == null) {
            editing.add(ClockKind.valueOf(kind), Rung.CountedFrom.valueOf(from), typed, words);
        } else {
            editing.change(rung.id(), typed, words, active);
        }
        Messages.addFlashGlobalInfo("{0}", Wording.of("ladder.done"));
        Faces.redirect("administration/ladder");
    }

    public List<Line> getLines() {
        return lines;
    }

    public @Nullable Line getRung() {
        return rung;
    }

    public ClockKind[] getKinds() {
        return ClockKind.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public @Nullable String getSentence() {
        return sentence;
    }

    public void setSentence(@Nullable String sentence) {
        this.sentence = sentence;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public record Line(long id, String clock, String when, int days, String sentence, boolean active)
            implements Serializable {

        static Line of(Rung rung) {
            String side = rung.workingDays() == 0 ? "on" : rung.workingDays() < 0 ? "before" : "after";
            return new Line(
                    rung.id(),
                    Wording.of("ladder.clock." + rung.kind()),
                    Wording.of("ladder." + side + "." + rung.from(), InWords.workingDays(Math.abs(rung.workingDays()))),
                    rung.workingDays(),
                    rung.sentence(),
                    rung.active());
        }

        public long getId() {
            return id;
        }

        public String getClock() {
            return clock;
        }

        public String getWhen() {
            return when;
        }

        public String getSentence() {
            return sentence;
        }

        public boolean isActive() {
            return active;
        }
    }
}
