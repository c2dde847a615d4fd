package uk.redress.web.administration;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import uk.redress.access.Role;

/**
 * For machines that watch: up or down, as a whole and part by part, for anybody; the words with the figures for a
 * signed-in administrator. Never anything of a complaint. The answer is 503 only where Redress is of no use as it is, so
 * that a proxy does not turn people away because a job has failed.
 */
@WebServlet("/health")
public class Health extends HttpServlet {

    @Inject
    transient Probes probes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean administrator = request.isUserInRole(Role.ADMINISTRATOR.name());
        List<Probe> asked = administrator ? probes.all() : probes.quick();
        boolean down = asked.stream().anyMatch(Probe::isFatal);
        if (down) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(json(asked, down, administrator).toString());
    }

    private static JsonObject json(List<Probe> asked, boolean down, boolean withWords) {
        JsonObjectBuilder checks = Json.createObjectBuilder();
        asked.forEach(probe -> checks.add(probe.part().key(), probe.well() ? "up" : "down"));
        JsonObjectBuilder answer =
                Json.createObjectBuilder().add("status", down ? "down" : "up").add("checks", checks);
        if (withWords) {
            JsonObjectBuilder words = Json.createObjectBuilder();
            asked.forEach(probe -> words.add(probe.part().key(), probe.words()));
            answer.add("words", words);
        }
        return answer.build();
    }
}
