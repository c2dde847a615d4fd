package uk.redress.web.shell;

import static uk.redress.access.Role.ADMINISTRATOR;
import static uk.redress.access.Role.AUDITOR;
import static uk.redress.access.Role.BOARD_CLERK;
import static uk.redress.access.Role.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.LEAD;
import static uk.redress.access.Role.MEMBER;
import static uk.redress.access.Role.OFFICER;
import static uk.redress.access.Role.PROGRAMME_OFFICE;
import static uk.redress.access.Role.SERVICE_MANAGER;

import java.util.Locale;
import java.util.Set;
import uk.redress.access.Role;

/** The places of the main navigation, in the order of the day, and which roles have business there. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are made by Set.of
enum Destination {
    WORK("/work", OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER),
    REGISTER("/register", OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR),
    RECEIVE("/complaints/receive", OFFICER, COMPLAINTS_MANAGER),
    APPROVALS("/approvals", OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER),
    ACTIONS("/actions", OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR),
    PROGRAMME(
            "/programme",
            OFFICER,
            COMPLAINTS_MANAGER,
            SERVICE_MANAGER,
            AUDITOR,
            PROGRAMME_OFFICE,
            LEAD,
            BOARD_CLERK,
            MEMBER),
    QUARTERS("/quarters", OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR),
    IMPORT("/import", OFFICER, COMPLAINTS_MANAGER),
    ADMINISTRATION("/administration", ADMINISTRATOR, COMPLAINTS_MANAGER),
    CALCULATOR(
            "/calculator",
            OFFICER,
            COMPLAINTS_MANAGER,
            SERVICE_MANAGER,
            AUDITOR,
            ADMINISTRATOR,
            PROGRAMME_OFFICE,
            BOARD_CLERK);

    private final String path;
    private final Set<Role> roles;

    Destination(String path, Role... roles) {
        this.path = path;
        this.roles = Set.of(roles);
    }

    String path() {
        return path;
    }

    boolean isFor(Role role) {
        return roles.contains(role);
    }

    String label() {
        return "nav." + name().toLowerCase(Locale.ROOT);
    }

    boolean holds(String address) {
        return address.equals(path) || address.startsWith(path + "/");
    }
}
