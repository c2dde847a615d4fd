package uk.redress.web.drafts;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.Refused;
import uk.redress.web.forms.Dates;
import uk.redress.work.KeepingDrafts;
import uk.redress.work.KeptDraft;

/**
 * {@code /drafts?page=…}: what the page's script asks. Only with the script's own header, which no other site's page
 * can add.
 */
@WebServlet("/drafts")
public class Drafts extends HttpServlet {

    /** Also how the sign-in knows that a page of its own would be no answer. */
    public static final String HEADER = "X-Redress-Draft";

    private static final int LARGEST = 1_000_000;

    @Inject
    transient KeepingDrafts drafts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = pageOf(request, response);
        if (page == null) {
            return;
        }
        Optional<KeptDraft> kept = drafts.find(page);
        if (kept.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        try (JsonReader fields = Json.createReader(new StringReader(kept.get().fields()))) {
            answer(
                    response,
                    Json.createObjectBuilder()
                            .add("keptAt", Dates.inWords(kept.get().keptAt()))
                            .add("fields", fields.readObject())
                            .build());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = pageOf(request, response);
        if (page == null) {
            return;
        }
        try {
            String fields = read(request).toString();
            answer(
                    response,
                    Json.createObjectBuilder()
                            .add("keptAt", Dates.inWords(drafts.keep(page, fields)))
                            .build());
        } catch (JsonException | Refused notADraft) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        String page = pageOf(request, response);
        if (page != null) {
            drafts.discard(page);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private static @Nullable String pageOf(HttpServletRequest request, HttpServletResponse response) {
        String page = request.getParameter("page");
        if (request.getHeader(HEADER) == null || page == null || page.isBlank()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return null;
        }
        return page;
    }

    private static JsonObject read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new JsonException("too large");
        }
        return DraftFields.read(new String(body, StandardCharsets.UTF_8));
    }

    private static void answer(HttpServletResponse response, JsonObject body) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(body.toString());
    }
}
