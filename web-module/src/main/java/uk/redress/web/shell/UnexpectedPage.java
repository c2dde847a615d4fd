package uk.redress.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The error page: a reference that finds the line in the log, and nothing of what went wrong inside. */
@Named
@RequestScoped
public class UnexpectedPage {

    @Inject
    HttpServletRequest request;

    public @Nullable String getReference() {
        if (request.getAttribute(Reference.NAME) instanceof String known) {
            return known;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            // it failed outside Faces, so nobody has written it down yet
            String reference =
                    Reference.logged(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)), thrown);
            request.setAttribute(Reference.NAME, reference);
            return reference;
        }
        String told = request.getParameter(Reference.NAME);
        return told != null && Reference.isOne(told) ? told : null;
    }

    public @Nullable String getRefusal() {
        return request.getAttribute("refusal") instanceof String reason ? reason : null;
    }

    /** The address that was asked for, to open it again; only ever one of our own. */
    public String getAskedFor() {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return uri instanceof String address && address.startsWith("/") && !address.startsWith("//")
                ? address.replaceFirst("\\.xhtml$", "")
                : "/";
    }
}
