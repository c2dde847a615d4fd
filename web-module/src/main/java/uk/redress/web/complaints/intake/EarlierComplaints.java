package uk.redress.web.complaints.intake;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.redress.complaints.register.EarlierComplaint;
import uk.redress.complaints.register.LookingForEarlierComplaints;
import uk.redress.web.drafts.Drafts;
import uk.redress.web.forms.Dates;
import uk.redress.web.shell.Wording;

/**
 * {@code /earlier}: what the script of the receiving page asks while names are typed. They are sent as a body, because an
 * address stands in logs; and only with the scripts' own header, which no other site's page can add.
 */
@WebServlet("/earlier")
public class EarlierComplaints extends HttpServlet {

    private static final int LARGEST = 10_000;
    private static final int SUMMARY = 140;

    @Inject
    transient LookingForEarlierComplaints looking;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader(Drafts.HEADER) == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            JsonArrayBuilder found = Json.createArrayBuilder();
            looking.naming(names(request)).forEach(one -> found.add(inWords(one)));
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(found.build().toString());
        } catch (JsonException notNames) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static List<String> names(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new JsonException("too large");
        }
        try (JsonReader reader = Json.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
            return reader.readArray().stream()
                    .filter(JsonString.class::isInstance)
                    .map(name -> ((JsonString) name).getString())
                    .toList();
        }
    }

    private static JsonObjectBuilder inWords(EarlierComplaint one) {
        String summary = one.summary();
        return Json.createObjectBuilder()
                .add("number", one.number().value())
                .add("summary", summary.length() > SUMMARY ? summary.substring(0, SUMMARY) + "…" : summary)
                .add(
                        "about",
                        Wording.of(
                                "earlier.about",
                                Wording.of("part." + one.part().name()),
                                one.person(),
                                Dates.inWords(one.receivedOn()),
                                Wording.of(one.open() ? "earlier.open" : "earlier.closed")));
    }
}
