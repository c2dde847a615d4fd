package uk.redress.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The tabs above every page of the improvement programme. */
@Named
@RequestScoped
public class ProgrammePlacesPage {

    @Inject
    HttpServletRequest request;

    public List<Tab> getEntries() {
        String here = here();
        return Arrays.stream(Place.values())
                .map(place -> new Tab(place.path(), place.label(), place.holds(here)))
                .toList();
    }

    /** The address the person sees, not the view it is forwarded to. */
    private String here() {
        Object asked = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String uri = asked instanceof String address ? address : request.getRequestURI();
        return uri.substring(request.getContextPath().length());
    }

    public record Tab(String path, String label, boolean current) {}
}
