package uk.redress.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The header: who is here, and where this person has business. It hides ways, it guards none. */
@Named
@RequestScoped
public class NavigationPage {

    @Inject
    PersonHere person;

    @Inject
    HttpServletRequest request;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getPersonName() {
        return isSignedIn() ? person.account().name() : "";
    }

    public String getRoleName() {
        return isSignedIn() ? Wording.of("role." + person.account().role()) : "";
    }

    public boolean isMayLookUp() {
        return mayGo(Destination.REGISTER);
    }

    public boolean isShortcuts() {
        return isSignedIn() && person.account().shortCuts();
    }

    public List<Entry> getEntries() {
        String here = here();
        return open().map(destination -> new Entry(destination.path(), destination.label(), isHere(destination, here)))
                .toList();
    }

    public List<Key> getKeys() {
        Stream<Key> ways = Stream.of(
                        new Way("g w", Destination.WORK),
                        new Way("g r", Destination.REGISTER),
                        new Way("g q", Destination.QUARTERS),
                        new Way("g a", Destination.APPROVALS),
                        new Way("n", Destination.RECEIVE))
                .filter(way -> mayGo(way.to()))
                .map(way -> new Key(way.keys(), way.to().label(), way.to().path()));
        Stream<Key> lookUp = isMayLookUp() ? Stream.of(new Key("/", "shortcut.lookUp", "")) : Stream.empty();
        return Stream.of(ways, lookUp, Stream.of(new Key("?", "shortcut.help", "")))
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
        return isSignedIn() && destination.isFor(person.account().role());
    }

    /** The address the person sees, not the view it is forwarded to. */
    private String here() {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String uri = asked instanceof String address ? address : request.getRequestURI();
        return uri.substring(request.getContextPath().length());
    }

    private static boolean isHere(Destination destination, String here) {
        boolean aComplaint = here.startsWith("/complaints/") && !Destination.RECEIVE.holds(here);
        return destination.holds(here) || (destination == Destination.REGISTER && aComplaint);
    }

    public record Entry(String path, String label, boolean current) {}

    /** @param path where the key leads; empty for a key that acts on the page */
    public record Key(String keys, String label, String path) {}

    private record Way(String keys, Destination to) {}
}
