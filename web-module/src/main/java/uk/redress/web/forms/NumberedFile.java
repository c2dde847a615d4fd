package uk.redress.web.forms;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.redress.evidence.OpenedFile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** One of the files of a record, by the record's reference and its number there: {@code /E-2026-0001/2}. */
public abstract class NumberedFile extends HttpServlet {

    private final transient Pattern address;

    /** @param letter with which the references begin */
    protected NumberedFile(char letter) {
        address = Pattern.compile("/(" + letter + "-\\d{4}-\\d{4,9})/(\\d{1,6})");
    }

    protected abstract OpenedFile open(String reference, int number);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked =
                address.matcher(Optional.ofNullable(request.getPathInfo()).orElse("/"));
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (OpenedFile file = open(asked.group(1), Integer.parseInt(asked.group(2)))) {
            FileToSave.send(file, response);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused refused) {
            request.setAttribute("refusal", refused.refusal().reason());
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }
}
