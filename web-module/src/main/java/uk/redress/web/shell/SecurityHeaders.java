package uk.redress.web.shell;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Tells browsers to keep case content to themselves: not stored, not framed, not named to other sites. A change asked
 * for by another site's page is turned away before anything looks at it.
 */
@WebFilter("/*")
public class SecurityHeaders implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (!isDressing(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (!READING.contains(request.getMethod()) && comesFromElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(FreshNonce.in(request), response);
    }

    private static boolean isDressing(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/jakarta.faces.resource/")
                || path.equals("/council.css")
                || path.equals("/council-logo");
    }

    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String fetchedFrom = request.getHeader("Sec-Fetch-Site");
        if (fetchedFrom != null) {
            return !fetchedFrom.equals("same-origin") && !fetchedFrom.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, request);
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            String host = URI.create(origin).getAuthority();
            return host != null && host.equals(request.getHeader("Host"));
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }
}
