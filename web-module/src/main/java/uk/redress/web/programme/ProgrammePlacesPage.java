package uk.redress.web.programme;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.MEMBER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tabs above every page of the improvement programme. */
@Named
@RequestScoped
public class ProgrammePlacesPage {

    @Inject
    HttpServletRequest request;

    public List<Tab> getEntries() {
        String here = here();
        return Arrays.stream(Place.values())
                .filter(place -> place != Place.BOARDS || readsBoards())
                .map(place -> new Tab(place.path(), place.label(), place.holds(here)))
                .toList();
    }

    /** What boards minute is for who sits on them, serves them or answers to them. */
    private boolean readsBoards() {
        return Stream.of(PROGRAMME_OFFICE, BOARD_CLERK, LEAD, MEMBER, AUDITOR).anyMatch(request::isUserInRole);
    }

    /** The address the person sees, not the view it is forwarded to. */
    private String here() {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String uri = asked instanceof String address ? address : request.getRequestURI();
        return uri.substring(request.getContextPath().length());
    }

    public record Tab(String path, String label, boolean current) {}
}
