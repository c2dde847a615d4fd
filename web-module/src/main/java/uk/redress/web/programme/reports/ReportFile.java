package uk.redress.web.programme.reports;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.redress.improvement.reports.OpenedReport;
import uk.redress.improvement.reports.OpeningReports;
import uk.redress.improvement.reports.ReportPart;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/**
 * A report as a page or on paper: {@code /files/reports/RP-2026-0001.pdf}, {@code /files/reports/draft/12.html}. It is
 * shown in the browser, which fetches nothing for it and runs nothing of it.
 */
@WebServlet("/files/reports/*")
public class ReportFile extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/(?:(RP-\\d{4}-\\d{4,9})|draft/(\\d{1,18}))\\.(pdf|html)");

    @Inject
    transient OpeningReports opening;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked =
                ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse("/"));
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ReportPart part = asked.group(3).equals("pdf") ? ReportPart.PDF : ReportPart.PAGE;
        try (OpenedReport report = asked.group(1) == null
                ? opening.draft(Long.parseLong(asked.group(2)), part)
                : opening.published(asked.group(1), part)) {
            response.setContentType(part.mediaType());
            response.setContentLengthLong(report.size());
            response.setHeader("Content-Disposition", "inline; filename=\"%s\"".formatted(report.name()));
            response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            report.writeTo(response.getOutputStream());
        } catch (EJBAccessException notTheirs) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused refused) {
            request.setAttribute("refusal", refused.refusal().reason());
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }
}
