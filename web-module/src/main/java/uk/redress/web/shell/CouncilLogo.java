package uk.redress.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import uk.redress.settings.CouncilLook;
import uk.redress.settings.Logo;

/** The council's logo as it was uploaded; opened on its own, it may do nothing but be looked at. */
@WebServlet("/council-logo")
public class CouncilLogo extends HttpServlet {

    @Inject
    transient CouncilLook look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Logo> logo = look.logo();
        if (logo.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(logo.get().type());
        response.setHeader("Cache-Control", "max-age=86400");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.getOutputStream().write(logo.get().bytes());
    }
}
