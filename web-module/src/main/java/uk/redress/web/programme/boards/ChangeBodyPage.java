package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.BodyInList;
import uk.redress.boards.SettingUpBodies;

/** Changes how a body works: its quorum, how often it meets, to whom it reports. */
@Named
@ViewScoped
public class ChangeBodyPage implements Serializable {

    @Inject
    BodyInHand hand;

    @Inject
    SettingUpBodies settingUp;

    private BodyForm form = new BodyForm();
    private @Nullable String because;
    private List<BodyInList> others = List.of();

    public void open() {
        hand.open();
        form = BodyForm.of(hand.getBody().facts());
        others = hand.reading.all().stream()
                .filter(other -> !other.reference().equals(hand.reference()))
                .toList();
    }

    public void change() {
        hand.attempt(
                () -> settingUp.change(
                        hand.reference(), hand.getSeen(), form.facts(), Objects.requireNonNullElse(because, "")),
                "changeBody.done");
    }

    public BodyInHand getHand() {
        return hand;
    }

    public BodyForm getForm() {
        return form;
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }

    public List<BodyInList> getOthers() {
        return others;
    }
}
