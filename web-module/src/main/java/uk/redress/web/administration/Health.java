package uk.redress.web.administration;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.redress.access.Role;
import uk.redress.clock.CheckingClocks;
import uk.redress.work.CheckingStates;
import uk.redress.work.RetryingFailedJobs;

/**
 * For machines that watch: up or down for anybody, the numbers behind it for a signed-in administrator. Never anything of
 * a complaint.
 */
@WebServlet("/health")
public class Health extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    @Inject
    transient RetryingFailedJobs jobs;

    @Inject
    transient CheckingStates states;

    @Inject
    transient CheckingClocks clocks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObjectBuilder answer = Json.createObjectBuilder();
        try {
            // asks the database and the engine's tables in it
            long givenUp = jobs.givenUp();
            answer.add("status", "up");
            if (request.isUserInRole(Role.ADMINISTRATOR.name())) {
                answer.add("failedJobs", givenUp)
                        .add("clocksThatDiffer", clocks.differing().size())
                        .add("statesThatDisagree", states.count())
                        .add("calendar", clocks.calendarWarning().orElse("well"));
            }
        } catch (EJBException down) {
            LOG.error("The health check failed", down);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            answer.add("status", "down");
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(answer.build().toString());
    }
}
