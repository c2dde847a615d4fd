package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.flowable.engine.ProcessEngine;
import org.flowable.job.service.impl.asyncexecutor.AsyncExecutor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.reminders.CheckingMail;
import uk.redress.reminders.MailHealth;

/** What a machine that watches is told, without signing in. */
@ExtendWith(ArquillianExtension.class)
class HealthIT {

    @Inject
    ProcessEngine engine;

    @Inject
    CheckingMail mail;

    @Inject
    SignedIn signedIn;

    @Test
    void a_stranger_is_told_whether_the_parts_are_up() throws Exception {
        HttpResponse<String> health = health();

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(health.body())
                .matches("\\{\"status\":\"up\",\"checks\":\\{\"database\":\"up\",\"engine\":\"up\","
                        + "\"jobs\":\"(up|down)\",\"calendar\":\"(up|down)\"}}");
    }

    @Test
    void an_engine_that_runs_no_jobs_is_down() throws Exception {
        AsyncExecutor executor = engine.getProcessEngineConfiguration().getAsyncExecutor();
        executor.shutdown();
        try {
            HttpResponse<String> health = health();

            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body())
                    .startsWith("{\"status\":\"down\",\"checks\":{\"database\":\"up\",\"engine\":\"down\"");
        } finally {
            executor.start();
        }
        assertThat(health().statusCode()).isEqualTo(200);
    }

    @Test
    void an_administrator_learns_whether_the_mail_server_answers() throws Exception {
        assertThat(signedIn.as("admin", mail::look).state()).isEqualTo(MailHealth.State.NO_SERVER);
        try (MailServerForATest server = MailServerForATest.thatIsDown()) {
            assertThat(signedIn.as("admin", mail::look).state()).isEqualTo(MailHealth.State.SILENT);
            server.start();
            assertThat(signedIn.as("admin", mail::look).state()).isEqualTo(MailHealth.State.ANSWERS);
        }
        assertThatThrownBy(() -> signedIn.as("officer", mail::look)).isInstanceOf(EJBAccessException.class);
    }

    private static HttpResponse<String> health() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://localhost:" + System.getProperty("jboss.http.port") + "/health"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
