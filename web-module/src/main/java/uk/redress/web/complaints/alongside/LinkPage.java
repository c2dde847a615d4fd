package uk.redress.web.complaints.alongside;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.alongside.LinkKind;
import uk.redress.complaints.alongside.LinkingComplaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;

/** Links a complaint to another it belongs together with. */
@Named
@ViewScoped
public class LinkPage implements Serializable {

    @Inject
    AlongsideInHand beside;

    @Inject
    LinkingComplaints linking;

    private @Nullable String other;
    private @Nullable LinkKind kind;
    private @Nullable Boolean carriesHere;
    private @Nullable String note;
    private List<LinkForm> links = List.of();

    public void open() {
        beside.open();
        links = beside.getFile().links().stream().map(LinkForm::new).toList();
    }

    public void link() {
        LinkKind how = kind;
        if (how != null) {
            beside.attempt(
                    (number, seen) -> {
                        ComplaintNumber second = typed();
                        linking.link(number, seen, second, how, carrier(number, second), note);
                    },
                    "link.done");
        }
    }

    public void unlink(LinkForm form) {
        beside.attempt(
                (number, seen) ->
                        linking.unlink(number, seen, form.getLink().id(), AlongsideInHand.words(form.getWhy())),
                "link.undone");
    }

    private ComplaintNumber typed() {
        return ComplaintNumber.read(AlongsideInHand.words(other))
                .orElseThrow(() -> new Refused("Write the number of the other complaint like CS-2026-0001."));
    }

    private @Nullable ComplaintNumber carrier(ComplaintNumber number, ComplaintNumber second) {
        if (kind != LinkKind.JOINT_ANSWER || carriesHere == null) {
            return null;
        }
        return carriesHere ? number : second;
    }

    /** What came back after proceedings is linked where that is recorded. */
    public List<LinkKind> getKinds() {
        return List.of(LinkKind.SAME_CHILD, LinkKind.SAME_MATTER, LinkKind.JOINT_ANSWER);
    }

    public List<LinkForm> getLinks() {
        return links;
    }

    public AlongsideInHand getBeside() {
        return beside;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }

    public @Nullable LinkKind getKind() {
        return kind;
    }

    public void setKind(@Nullable LinkKind kind) {
        this.kind = kind;
    }

    public @Nullable Boolean getCarriesHere() {
        return carriesHere;
    }

    public void setCarriesHere(@Nullable Boolean carriesHere) {
        this.carriesHere = carriesHere;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
