package uk.redress.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The council's colours as a style sheet of their own: no page carries styles inside it. */
@WebServlet("/council.css")
public class CouncilStyle extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css");
        response.setHeader("Cache-Control", "max-age=300");
        response.getWriter().write(":root{}\n");
    }
}
