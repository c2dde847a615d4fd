package uk.redress.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A page sent as a whole gets a new nonce for its scripts, whatever the form brought along. PrimeFaces expects every
 * form to bring the old one, which its own script adds; our forms must also work before and without any script.
 */
class FreshNonce extends HttpServletRequestWrapper {

    static final String PARAMETER = "primefaces.nonce";

    private final String nonce =
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));

    private FreshNonce(HttpServletRequest request) {
        super(request);
    }

    /** An answer by Ajax becomes part of a page that is already there, and keeps that page's nonce. */
    static HttpServletRequest in(HttpServletRequest request) {
        boolean wholePage = request.getHeader("Faces-Request") == null;
        return wholePage && "POST".equals(request.getMethod()) ? new FreshNonce(request) : request;
    }

    @Override
    public String getParameter(String name) {
        return PARAMETER.equals(name) ? nonce : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return PARAMETER.equals(name) ? new String[] {nonce} : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> parameters = new LinkedHashMap<>(super.getParameterMap());
        parameters.put(PARAMETER, new String[] {nonce});
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
