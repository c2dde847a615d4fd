package uk.redress.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The header: who is here, and where this person has business. It hides ways, it guards none. */
@Named
@RequestScoped
public class NavigationPage {

    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getPersonName() {
        Principal caller = request.getUserPrincipal();
        return caller == null ? "" : caller.getName();
    }

    public String getRoleName() {
        return Stream.of("OFFICER", "COMPLAINTS_MANAGER", "SERVICE_MANAGER", "AUDITOR", "ADMINISTRATOR")
                .filter(security::isCallerInRole)
                .findFirst()
                .map(role -> Wording.of("role." + role))
                .orElse("");
    }

    public boolean isMayLookUp() {
        return isSignedIn() && mayGo(Destination.REGISTER);
    }

    public boolean isShortcuts() {
        return isSignedIn();
    }

    public List<Entry> getEntries() {
        String here = request.getRequestURI().substring(request.getContextPath().length());
        return open().map(destination -> new Entry(destination.path(), destination.label(), isHere(destination, here)))
                .toList();
    }

    public List<Key> getKeys() {
        Stream<Key> ways = Stream.of(
                        new Way("g w", Destination.WORK),
                        new Way("g r", Destination.REGISTER),
                        new Way("g q", Destination.QUARTERS),
                        new Way("n", Destination.RECEIVE))
                .filter(way -> mayGo(way.to()))
                .map(way -> new Key(way.keys(), way.to().label()));
        Stream<Key> lookUp = isMayLookUp() ? Stream.of(new Key("/", "shortcut.lookUp")) : Stream.empty();
        return Stream.of(ways, lookUp, Stream.of(new Key("?", "shortcut.help")))
                .flatMap(keys -> keys)
                .toList();
    }

    /** The first place this person has business at. */
    public String home() {
        return open().findFirst().map(Destination::path).orElse("/preferences");
    }

    private Stream<Destination> open() {
        return Arrays.stream(Destination.values()).filter(this::mayGo);
    }

    private boolean mayGo(Destination destination) {
        return destination.roles().stream().anyMatch(security::isCallerInRole);
    }

    private static boolean isHere(Destination destination, String here) {
        return destination.holds(here)
                || (destination == Destination.REGISTER
                        && here.startsWith("/complaints")
                        && !Destination.RECEIVE.holds(here));
    }

    public record Entry(String path, String label, boolean current) {
        // EL of Faces 4.0 reads properties by their getters
        public String getPath() {
            return path;
        }

        public String getLabel() {
            return label;
        }

        public boolean isCurrent() {
            return current;
        }
    }

    public record Key(String keys, String label) {
        public String getKeys() {
            return keys;
        }

        public String getLabel() {
            return label;
        }
    }

    private record Way(String keys, Destination to) {}
}
