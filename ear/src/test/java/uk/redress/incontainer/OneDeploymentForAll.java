package uk.redress.incontainer;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Arquillian deploys and undeploys for each test class, ten seconds every time. Here the first class brings the archive
 * up and the others find it there; it goes down with the server.
 */
public class OneDeploymentForAll implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Deploying.class);
    }

    /** Public for Arquillian, which makes it. */
    public static class Deploying {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenarioOfClass;

        @Inject
        private Event<GenerateDeployment> generate;

        private DeploymentScenario scenario;
        private boolean generating;
        private boolean tried;
        private boolean deployed;

        public void generateOnce(@Observes EventContext<GenerateDeployment> context) {
            if (generating) {
                context.proceed();
            } else if (scenario == null) {
                generating = true;
                generate.fire(new GenerateDeployment(new TestClass(Deployments.class)));
                generating = false;
                scenario = scenarioOfClass.get();
            } else {
                scenarioOfClass.set(scenario);
            }
        }

        public void deployOnce(@Observes EventContext<DeployManagedDeployments> context) {
            if (!tried) {
                tried = true;
                context.proceed();
                deployed = true;
            } else if (!deployed) {
                throw new IllegalStateException("The archive did not deploy; the first class that failed says why.");
            }
        }

        public void leaveItThere(@Observes EventContext<UnDeployManagedDeployments> context) {
            // the server takes it down when it stops
        }
    }
}
