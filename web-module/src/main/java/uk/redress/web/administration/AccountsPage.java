package uk.redress.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import uk.redress.access.Account;
import uk.redress.access.KeepingAccounts;
import uk.redress.people.ReadingTeams;
import uk.redress.people.TeamInTree;
import uk.redress.web.shell.Wording;

/** Who may sign in, and as what. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    KeepingAccounts accounts;

    @Inject
    ReadingTeams teams;

    private List<Line> lines = List.of();

    public void open() {
        Map<Long, String> names = teams.tree().stream().collect(Collectors.toMap(TeamInTree::id, TeamInTree::path));
        lines = accounts.all().stream()
                .map(account -> new Line(account, names.getOrDefault(account.teamId(), "")))
                .toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** A password that was just made: shown once, on the page that follows, and nowhere kept. */
    public @Nullable String getPassword() {
        return Faces.getFlashAttribute("password");
    }

    public @Nullable String getPasswordOf() {
        return Faces.getFlashAttribute("passwordOf");
    }

    public record Line(Account account, String team) {
        public long getId() {
            return account.id();
        }

        public String getName() {
            return account.name();
        }

        public String getUserName() {
            return account.userName();
        }

        public String getRole() {
            return Wording.of("role." + account.role());
        }

        public String getTeam() {
            return team;
        }

        public @Nullable String getEmail() {
            return account.email();
        }

        public boolean isActive() {
            return account.active();
        }
    }
}
