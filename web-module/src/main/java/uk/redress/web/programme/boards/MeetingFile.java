package uk.redress.web.programme.boards;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.redress.boards.OpeningMeetingFiles;
import uk.redress.evidence.OpenedFile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.web.forms.FileToSave;

/**
 * A paper or the minutes of a meeting: {@code /files/meetings/M-2026-0001/2}. Always something to save, never a page: whatever is in
 * it, no browser runs it here.
 */
@WebServlet("/files/meetings/*")
public class MeetingFile extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/(M-\\d{4}-\\d{4,9})/(\\d{1,6})");

    @Inject
    transient OpeningMeetingFiles opening;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked =
                ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse("/"));
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (OpenedFile file = opening.open(asked.group(1), Integer.parseInt(asked.group(2)))) {
            FileToSave.send(file, response);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused refused) {
            request.setAttribute("refusal", refused.refusal().reason());
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }
}
