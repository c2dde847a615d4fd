package uk.redress.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.access.Account;
import uk.redress.access.KeepingAccounts;
import uk.redress.access.Role;
import uk.redress.people.ReadingTeams;
import uk.redress.people.TeamInTree;
import uk.redress.web.forms.NumberInAddress;
import uk.redress.web.shell.Wording;

/** One account to change; without a number in the address, a new one. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    @Inject
    KeepingAccounts accounts;

    @Inject
    ReadingTeams teams;

    private @Nullable Account before;
    private List<Choice> roles = List.of();
    private List<Choice> open = List.of();
    private @Nullable String userName;
    private @Nullable String name;
    private @Nullable String role;
    private @Nullable Long team;
    private @Nullable String email;
    private boolean active = true;
    private @Nullable Long above;
    private boolean signsForCouncil;
    private List<Choice> managers = List.of();

    public void open() {
        Long asked = NumberInAddress.read(address, "The account");
        roles = Arrays.stream(Role.values())
                .map(known -> new Choice(known.name(), Wording.of("role." + known)))
                .toList();
        open = teams.tree().stream()
                .filter(known -> known.closedOn() == null)
                .map((TeamInTree known) -> new Choice(String.valueOf(known.id()), known.path()))
                .toList();
        managers = accounts.all().stream()
                .filter(known -> known.active() && known.mayBeAbove() && !Objects.equals(known.id(), asked))
                .map(known -> new Choice(String.valueOf(known.id()), known.name()))
                .toList();
        if (asked != null) {
            Account account = accounts.called(asked);
            before = account;
            userName = account.userName();
            name = account.name();
            role = account.role().name();
            team = account.teamId();
            email = account.email();
            active = account.active();
            above = account.reportsTo();
            signsForCouncil = account.signsForCouncil();
        }
    }

    public void save() {
        Account account = before;
        if (account == null) {
            tell(accounts.add(typed(0, 0)));
        } else {
            accounts.change(typed(account.id(), account.version()));
            Messages.addFlashGlobalInfo("{0}", Wording.of("accounts.changed", account.userName()));
        }
        Faces.redirect("administration/accounts");
    }

    public void resetPassword() {
        if (before != null) {
            tell(accounts.resetPassword(before.id()));
            Faces.redirect("administration/accounts");
        }
    }

    private void tell(String password) {
        Faces.setFlashAttribute("password", password);
        Faces.setFlashAttribute("passwordOf", orEmpty(userName));
    }

    private Account typed(long id, long version) {
        return new Account(
                id,
                orEmpty(userName),
                orEmpty(name),
                Role.valueOf(orEmpty(role)),
                team,
                email,
                active,
                above,
                signsForCouncil,
                version);
    }

    private static String orEmpty(@Nullable String typed) {
        return Optional.ofNullable(typed).orElse("");
    }

    public boolean isFresh() {
        return before == null;
    }

    public List<Choice> getRoles() {
        return roles;
    }

    /** Who may be above: the managers. */
    public List<Choice> getManagers() {
        return managers;
    }

    public @Nullable Long getAbove() {
        return above;
    }

    public void setAbove(@Nullable Long above) {
        this.above = above;
    }

    public boolean isSignsForCouncil() {
        return signsForCouncil;
    }

    public void setSignsForCouncil(boolean signsForCouncil) {
        this.signsForCouncil = signsForCouncil;
    }

    public List<Choice> getTeams() {
        return open;
    }

    public @Nullable String getUserName() {
        return userName;
    }

    public void setUserName(@Nullable String userName) {
        this.userName = userName;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable Long getTeam() {
        return team;
    }

    public void setTeam(@Nullable Long team) {
        this.team = team;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public record Choice(String value, String words) implements Serializable {
        public String getValue() {
            return value;
        }

        public String getWords() {
            return words;
        }
    }
}
