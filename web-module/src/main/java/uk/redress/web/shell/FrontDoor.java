package uk.redress.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The bare address leads to where the person's day begins. A stranger never arrives here: the sign-in comes first. */
@WebServlet("")
public class FrontDoor extends HttpServlet {

    @Inject
    transient NavigationPage navigation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + navigation.home());
    }
}
