package uk.redress.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import uk.redress.clock.Quarter;
import uk.redress.reporting.ReadingQuarters;

/** The quarter as a file for a spreadsheet: {@code /files/quarter/2017-18-Q3}. */
@WebServlet("/files/quarter/*")
public class QuarterFile extends HttpServlet {

    @Inject
    transient ReadingQuarters quarters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<Quarter> quarter = Quarter.read(path.substring(1));
        if (quarter.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        QuarterShown shown = new QuarterShown(quarters.of(quarter.get()));
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"quarter-%s.csv\"".formatted(quarter.get()));
        response.getOutputStream().write(QuarterAsText.of(shown).getBytes(StandardCharsets.UTF_8));
    }
}
