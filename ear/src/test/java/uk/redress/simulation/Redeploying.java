package uk.redress.simulation;

import java.io.IOException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;

/** Has the server deploy the archive again, as an upgrade would, from outside. */
final class Redeploying {

    private Redeploying() {}

    static void now() throws IOException {
        ModelNode operation = new ModelNode();
        operation.get("operation").set("redeploy");
        operation.get("address").add("deployment", "redress.ear");
        try (ModelControllerClient server = ModelControllerClient.Factory.create(
                "remote+http", "127.0.0.1", Integer.getInteger("it.management.port"))) {
            ModelNode answer = server.execute(operation);
            if (!answer.get("outcome").asString().equals("success")) {
                throw new IllegalStateException(answer.toString());
            }
        }
    }
}
