package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.boards.BodyShown;
import uk.redress.boards.ChangingMembership;
import uk.redress.boards.SubstituteShown;
import uk.redress.kernel.NotFound;

/** One member of a body: who comes instead of them, and when they leave. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // the view action opens it before anything is shown
public class MemberPage implements Serializable {

    @Inject
    BodyInHand hand;

    @Inject
    ChangingMembership changing;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    Long id;

    private BodyShown.MemberShown member;
    private @Nullable String substitute;
    private @Nullable String organisation;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private List<SubstituteShown> substitutes = List.of();
    private @Nullable Long ended;
    private @Nullable LocalDate endedOn;
    private MinuteForm form = new MinuteForm();

    public void open() {
        hand.open();
        from = hand.getToday();
        until = hand.getToday();
        endedOn = hand.getToday();
        member = hand.getBody().present().stream()
                .filter(one -> id != null && one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("The member"));
        substitutes = hand.reading.substitutesOf(member.id()).stream()
                .filter(one -> one.until() == null)
                .toList();
    }

    public void endSubstitute() {
        hand.attempt(
                () -> changing.endSubstitute(
                        hand.reference(),
                        hand.getSeen(),
                        member.id(),
                        Objects.requireNonNull(ended),
                        Objects.requireNonNull(endedOn)),
                "member.substituteEnded");
    }

    public List<SubstituteShown> getSubstitutes() {
        return substitutes;
    }

    public @Nullable Long getEnded() {
        return ended;
    }

    public void setEnded(@Nullable Long ended) {
        this.ended = ended;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public void nameSubstitute() {
        hand.attempt(
                () -> changing.substitute(
                        hand.reference(),
                        hand.getSeen(),
                        member.id(),
                        Objects.requireNonNullElse(substitute, ""),
                        organisation,
                        Objects.requireNonNull(from)),
                "member.substituteNamed");
    }

    public void leave() {
        hand.attempt(
                () -> changing.leave(
                        hand.reference(), hand.getSeen(), member.id(), Objects.requireNonNull(until), form.agreed()),
                "member.left");
    }

    public BodyInHand getHand() {
        return hand;
    }

    public BodyShown.MemberShown getMember() {
        return member;
    }

    public @Nullable String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(@Nullable String substitute) {
        this.substitute = substitute;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public MinuteForm getForm() {
        return form;
    }
}
