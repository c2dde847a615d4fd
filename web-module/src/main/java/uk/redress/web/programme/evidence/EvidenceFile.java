package uk.redress.web.programme.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.redress.evidence.OpenedFile;
import uk.redress.evidence.OpeningEvidence;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/**
 * The file of a revision: {@code /files/evidence/E-2026-0001/2}. Always something to save, never a page: whatever is in
 * it, no browser runs it here.
 */
@WebServlet("/files/evidence/*")
public class EvidenceFile extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/(E-\\d{4}-\\d{4,9})/(\\d{1,6})");

    @Inject
    transient OpeningEvidence opening;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked =
                ADDRESS.matcher(Optional.ofNullable(request.getPathInfo()).orElse("/"));
        if (!asked.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (OpenedFile file = opening.open(asked.group(1), Integer.parseInt(asked.group(2)))) {
            response.setContentType(file.mediaType());
            response.setContentLengthLong(file.size());
            response.setHeader("Content-Disposition", disposition(file.name()));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            file.writeTo(response.getOutputStream());
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refused refused) {
            request.setAttribute("refusal", refused.refusal().reason());
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    /** In both spellings: a plain one for old programs, and the whole name. */
    private static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, whole);
    }
}
