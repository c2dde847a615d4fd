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
import java.util.Locale;

/**
 * Lets large requests through only where somebody who is signed in sends a file, which waits on disk until the page has
 * said what it thinks of it. Any other form is read into memory, and has to be small or say how large it is.
 */
@WebFilter("/*")
public class BodyLimit implements Filter {

    private static final long MOST = 16L << 20;

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        if (isLarge(request) && !(request.getUserPrincipal() != null && sendsFiles(request))) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(anyRequest, response);
    }

    private static boolean isLarge(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length > MOST || (length < 0 && request.getHeader("Transfer-Encoding") != null);
    }

    private static boolean sendsFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }
}
