package uk.redress.web.shell;

import java.util.Set;

/** The places of the main navigation, in the order of the day, and which roles have business there. */
@SuppressWarnings("ImmutableEnumChecker") // the sets are made by Set.of
enum Destination {
    WORK("/work", "OFFICER", "COMPLAINTS_MANAGER", "SERVICE_MANAGER"),
    REGISTER("/register", "OFFICER", "COMPLAINTS_MANAGER", "SERVICE_MANAGER", "AUDITOR"),
    RECEIVE("/complaints/receive", "OFFICER", "COMPLAINTS_MANAGER"),
    APPROVALS("/approvals", "OFFICER", "COMPLAINTS_MANAGER", "SERVICE_MANAGER"),
    QUARTERS("/quarters", "OFFICER", "COMPLAINTS_MANAGER", "SERVICE_MANAGER", "AUDITOR"),
    IMPORT("/import", "OFFICER", "COMPLAINTS_MANAGER"),
    CALCULATOR("/calculator", "OFFICER", "COMPLAINTS_MANAGER", "SERVICE_MANAGER", "AUDITOR", "ADMINISTRATOR"),
    ADMINISTRATION("/administration", "ADMINISTRATOR");

    private final String path;
    private final Set<String> roles;

    Destination(String path, String... roles) {
        this.path = path;
        this.roles = Set.of(roles);
    }

    String path() {
        return path;
    }

    Set<String> roles() {
        return roles;
    }

    String label() {
        return "nav." + name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean holds(String address) {
        return address.equals(path) || address.startsWith(path + "/");
    }
}
