package uk.redress.web.administration;

import static uk.redress.access.Role.ADMINISTRATOR;
import static uk.redress.access.Role.COMPLAINTS_MANAGER;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.redress.access.Role;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** What there is to look after, for the person who is here. It hides ways, it guards none. */
@Named
@RequestScoped
public class AdministrationPage {

    @Inject
    SecurityContext security;

    @SuppressWarnings("ImmutableEnumChecker") // the sets are made by Set.of
    private enum Place {
        SETTINGS("settings", ADMINISTRATOR, COMPLAINTS_MANAGER),
        RULES("rules", ADMINISTRATOR, COMPLAINTS_MANAGER),
        LETTERS("letters", COMPLAINTS_MANAGER),
        LADDER("ladder", ADMINISTRATOR, COMPLAINTS_MANAGER),
        UPDATES("updates", ADMINISTRATOR),
        CALENDAR("calendar", ADMINISTRATOR),
        TEAMS("teams", ADMINISTRATOR),
        ACCOUNTS("accounts", ADMINISTRATOR),
        DIAGRAMS("diagrams", ADMINISTRATOR),
        FAILED_JOBS("failed-jobs", ADMINISTRATOR),
        HEALTH("health", ADMINISTRATOR),
        CLOCK("clock", ADMINISTRATOR);

        private final String path;
        private final Set<Role> roles;

        Place(String path, Role... roles) {
            this.path = path;
            this.roles = Set.of(roles);
        }
    }

    /** A page for those who have business there; anybody else finds nothing at its address. */
    public void open() {
        if (getEntries().isEmpty()) {
            throw new NotFound("The administration");
        }
    }

    public List<Entry> getEntries() {
        return Arrays.stream(Place.values())
                .filter(place -> place.roles.stream().anyMatch(role -> security.isCallerInRole(role.name())))
                .map(place -> new Entry(place.path))
                .toList();
    }

    public record Entry(String path) {
        public String getPath() {
            return path;
        }

        public String getName() {
            return Wording.of("administration." + path);
        }

        public String getWords() {
            return Wording.of("administration." + path + ".words");
        }
    }
}
