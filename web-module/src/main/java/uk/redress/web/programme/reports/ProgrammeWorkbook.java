package uk.redress.web.programme.reports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import uk.redress.clock.Today;
import uk.redress.improvement.reports.ReadingEverything;
import uk.redress.improvement.reports.ReadingReports;

/** Everything of the programme as a workbook, a sheet for each kind of thing. */
@WebServlet("/files/programme.xlsx")
public class ProgrammeWorkbook extends HttpServlet {

    @Inject
    transient ReadingEverything everything;

    @Inject
    transient ReadingReports reading;

    @Inject
    transient Today today;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!reading.mayTakeAll()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"programme-%s.xlsx\"".formatted(today.date()));
        try (ProgrammeBook book = new ProgrammeBook(response.getOutputStream())) {
            everything.into(book);
        }
    }
}
