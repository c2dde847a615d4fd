package uk.redress.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.redress.settings.CouncilLook;

/** The council's colour as a style sheet of its own: no page carries styles inside it. */
@WebServlet("/council.css")
public class CouncilStyle extends HttpServlet {

    @Inject
    transient CouncilLook look;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css");
        response.setHeader("Cache-Control", "max-age=86400");
        response.getWriter().write(":root { --council: %s; }%n".formatted(look.colour()));
    }
}
