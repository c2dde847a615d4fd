package uk.redress.web.programme.boards;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.boards.ChangingMembership;
import uk.redress.boards.MemberRole;
import uk.redress.boards.NewMember;

/** Somebody joins a body: agreed in a meeting and minuted. */
@Named
@ViewScoped
public class MemberJoinsPage implements Serializable {

    @Inject
    BodyInHand hand;

    @Inject
    ChangingMembership changing;

    private @Nullable String name;
    private @Nullable String organisation;
    private @Nullable MemberRole role;
    private @Nullable Long account;
    private @Nullable LocalDate from;
    private MinuteForm form = new MinuteForm();
    private List<Colleague> accounts = List.of();

    public void open() {
        hand.open();
        from = hand.getToday();
        accounts = hand.reading.accounts();
    }

    public void join() {
        hand.attempt(
                () -> changing.join(
                        hand.reference(),
                        hand.getSeen(),
                        new NewMember(
                                Objects.requireNonNullElse(name, ""),
                                organisation,
                                Objects.requireNonNull(role),
                                account,
                                Objects.requireNonNull(from)),
                        form.agreed()),
                "memberJoins.done");
    }

    public MemberRole[] getRoles() {
        return MemberRole.values();
    }

    public BodyInHand getHand() {
        return hand;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation;
    }

    public @Nullable MemberRole getRole() {
        return role;
    }

    public void setRole(@Nullable MemberRole role) {
        this.role = role;
    }

    public @Nullable Long getAccount() {
        return account;
    }

    public void setAccount(@Nullable Long account) {
        this.account = account;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public MinuteForm getForm() {
        return form;
    }

    public List<Colleague> getAccounts() {
        return accounts;
    }
}
