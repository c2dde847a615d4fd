package uk.redress.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The sign-in page's address for somebody who wanted another page, and the way on to that page afterwards. */
record WayIn(String contextPath, String wanted, boolean expired) {

    static WayIn of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean reading = request.getMethod().equals("GET");
        String query = request.getQueryString();
        String wanted = reading && query != null ? path + "?" + query : path;
        boolean hadSession = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return new WayIn(request.getContextPath(), onward(wanted), hadSession || !reading);
    }

    /** Where to go on to; only ever an address of our own, so that no link can use the sign-in to lead away. */
    static String onward(@Nullable String wanted) {
        boolean ours = wanted != null
                && wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.indexOf('\\') < 0
                && wanted.chars().noneMatch(Character::isISOControl)
                && !wanted.startsWith("/login")
                && !wanted.startsWith("/sign-out");
        return ours && wanted != null ? wanted : "/";
    }

    String address() {
        StringBuilder address = new StringBuilder(contextPath).append("/login");
        char joint = '?';
        if (!wanted.equals("/")) {
            address.append(joint).append("to=").append(URLEncoder.encode(wanted, StandardCharsets.UTF_8));
            joint = '&';
        }
        if (expired) {
            address.append(joint).append("expired=true");
        }
        return address.toString();
    }

    String asPartialResponse() {
        return "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + address().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                + "\"/></partial-response>";
    }
}
