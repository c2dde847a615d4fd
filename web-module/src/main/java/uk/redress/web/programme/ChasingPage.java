package uk.redress.web.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.clock.InWords;
import uk.redress.improvement.chasing.EditingTheUpdateLadder;
import uk.redress.improvement.chasing.NewRung;
import uk.redress.improvement.chasing.UpdateRung;
import uk.redress.improvement.chasing.UpdateRung.CountedFrom;
import uk.redress.improvement.chasing.UpdateRung.Tells;
import uk.redress.kernel.NotFound;
import uk.redress.web.forms.NumberInAddress;
import uk.redress.web.shell.Wording;

/** When an update that nobody gives is chased, and who is told; with a rung in the address, that rung to change. */
@Named
@ViewScoped
public class ChasingPage implements Serializable {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    @Inject
    EditingTheUpdateLadder editing;

    private List<UpdateRung> rungs = List.of();
    private @Nullable UpdateRung rung;
    private CountedFrom from = CountedFrom.WANTED_BY;
    private Tells tells = Tells.LEAD;
    private @Nullable Integer days;
    private @Nullable String sentence;
    private boolean active = true;
    private long seen;

    public void open() {
        rungs = editing.rungs();
        Long asked = NumberInAddress.read(address, "The rung");
        if (asked != null) {
            UpdateRung found = rungs.stream()
                    .filter(known -> known.id() == asked)
                    .findAny()
                    .orElseThrow(() -> new NotFound("The rung"));
            rung = found;
            from = found.from();
            tells = found.tells();
            days = found.workingDays();
            sentence = found.sentence();
            active = found.active();
            seen = found.version();
        }
    }

    public void save() {
        NewRung wanted = new NewRung(from, days == null ? 0 : days, tells, sentence == null ? "" : sentence);
        if (rung == null) {
            editing.add(wanted);
        } else {
            editing.change(rung.id(), seen, wanted, active);
        }
        Messages.addFlashGlobalInfo("{0}", Wording.of("chasing.done"));
        Faces.redirect(getBase());
    }

    /** The same ladder is looked after by the programme office and by the administrator, each where they are. */
    public String getBase() {
        return Faces.getViewId().startsWith("/administration/") ? "administration/updates" : "programme/chasing";
    }

    /** Its day in words: so many working days before or after which day. */
    public String when(UpdateRung each) {
        String side = each.workingDays() == 0 ? "on" : each.workingDays() < 0 ? "before" : "after";
        return Wording.of("chasing." + side + "." + each.from(), InWords.workingDays(Math.abs(each.workingDays())));
    }

    public List<UpdateRung> getRungs() {
        return rungs;
    }

    public @Nullable UpdateRung getRung() {
        return rung;
    }

    public CountedFrom[] getCounts() {
        return CountedFrom.values();
    }

    public Tells[] getPeople() {
        return Tells.values();
    }

    public CountedFrom getFrom() {
        return from;
    }

    public void setFrom(CountedFrom from) {
        this.from = from;
    }

    public Tells getTells() {
        return tells;
    }

    public void setTells(Tells tells) {
        this.tells = tells;
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

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
