package uk.redress.web.register;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import uk.redress.clock.Today;
import uk.redress.complaints.register.ChoosingColumns;
import uk.redress.complaints.register.ReadingRegister;
import uk.redress.web.shell.Wording;

/** The register as a file: the same complaints in the same order with the same columns as the page, all pages of it. */
@WebServlet({"/register.csv", "/register.xlsx"})
public class RegisterExport extends HttpServlet {

    @Inject
    transient ReadingRegister register;

    @Inject
    transient ChoosingColumns remembered;

    @Inject
    transient Today today;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            export(request, response);
        } catch (EJBAccessException notTheirs) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void export(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RegisterAddress address = RegisterAddress.read(request.getParameterMap());
        List<Column> columns = Column.shown(address.columns(), remembered.chosen());
        boolean csv = request.getServletPath().endsWith(".csv");
        response.setContentType(
                csv ? "text/csv;charset=UTF-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"complaints-%s.%s\"".formatted(today.date(), csv ? "csv" : "xlsx"));
        try (Sheet sheet = csv
                ? new CsvSheet(response.getOutputStream())
                : new XlsxSheet(response.getOutputStream(), Wording.of("nav.register"), columns.size())) {
            sheet.row(columns.stream().map(Column::label).toList());
            register.each(address.filter(), address.order(), row -> {
                try {
                    sheet.row(columns.stream().map(column -> column.of(row)).toList());
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            });
        }
    }
}
