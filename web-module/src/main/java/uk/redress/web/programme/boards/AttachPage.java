package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.AttachingFiles;
import uk.redress.boards.MeetingFileShown;
import uk.redress.evidence.OfferedFile;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;
import uk.redress.web.forms.GivenFile;
import uk.redress.web.shell.Wording;

/** The papers of a meeting and its minutes as files: one at a time, and one that was wrong taken back. */
@Named
@ViewScoped
public class AttachPage implements Serializable {

    private static final String HERE = "attach";
    private static final String MINUTES = "minutes";

    @Inject
    MeetingInHand hand;

    @Inject
    AttachingFiles attaching;

    @Inject
    SettingsInForce settings;

    private final GivenFile file = new GivenFile("act:file:in");
    private @Nullable String what;
    private @Nullable LocalDate cameOn;
    private @Nullable Integer withdrawn;
    private @Nullable String because;

    public void open() {
        hand.open();
        cameOn = hand.getToday();
    }

    public void attach() throws IOException {
        if (file.isChosen()) {
            file.hand(given -> hand.attemptAndGoOn(() -> attach(given), HERE, "attach.done"));
        } else {
            file.say(Wording.of("evidence.file.ask"));
        }
    }

    private void attach(OfferedFile given) {
        if (MINUTES.equals(what)) {
            attaching.minutes(hand.reference(), hand.getSeen(), given);
        } else {
            attaching.paper(
                    hand.reference(),
                    hand.getSeen(),
                    Long.parseLong(Objects.requireNonNull(what)),
                    Objects.requireNonNull(cameOn),
                    given);
        }
    }

    public void withdraw() {
        hand.attemptAndGoOn(
                () -> attaching.withdraw(
                        hand.reference(),
                        hand.getSeen(),
                        Objects.requireNonNull(withdrawn),
                        Objects.requireNonNullElse(because, "")),
                HERE,
                "attach.withdrawn");
    }

    /** What a file can be for: an item of the agenda; the minutes, once the meeting was held. */
    public List<Choice> getChoices() {
        Stream<Choice> items =
                hand.getMeeting().agenda().stream().map(item -> new Choice(Long.toString(item.id()), item.title()));
        Stream<Choice> minutes = hand.getMeeting().standing().isHeld()
                        && hand.getMeeting().standing().agreedOn() == null
                ? Stream.of(new Choice(MINUTES, Wording.of("attach.minutes")))
                : Stream.empty();
        return Stream.concat(items, minutes).toList();
    }

    /** Those given for this meeting; one that came along with an item is taken back where it was given. */
    public List<MeetingFileShown> getWithdrawable() {
        return hand.getMeeting().files().stream()
                .filter(one -> !one.isWithdrawn() && one.givenFor().equals(hand.reference()))
                .toList();
    }

    /** @param value the id of the item, or that it is the minutes */
    public record Choice(String value, String words) implements Serializable {}

    public MeetingInHand getHand() {
        return hand;
    }

    public String getLimit() {
        return settings.of(Setting.UPLOAD_LIMIT);
    }

    public GivenFile getFile() {
        return file;
    }

    public @Nullable String getWhat() {
        return what;
    }

    public void setWhat(@Nullable String what) {
        this.what = what;
    }

    public @Nullable LocalDate getCameOn() {
        return cameOn;
    }

    public void setCameOn(@Nullable LocalDate cameOn) {
        this.cameOn = cameOn;
    }

    public @Nullable Integer getWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(@Nullable Integer withdrawn) {
        this.withdrawn = withdrawn;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}
